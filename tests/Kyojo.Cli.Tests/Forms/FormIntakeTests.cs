using System.Text;

namespace Kyojo.Cli.Tests.Forms;

/// <summary>What each form changes in the records.</summary>
public sealed class FormIntakeTests
{
    [Fact]
    public void Nothing_changed_writes_day_and_way_and_not_a_byte_beside_them()
    {
        var site = new SentForm();

        var text = SentForm.Only(site.Take("confirm", ("entry", "walkers"), ("result", "変更なし"), ("lifecycle-checked-on", "２０２６-11-20"), ("lifecycle-checked-how", "催し")));

        Assert.Equal(SentForm.Walkers.Replace("2021-03-30", "2026-11-20", StringComparison.Ordinal).Replace("\"literature\"", "event", StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_group_at_rest_is_dormant_from_the_day_of_the_form() =>
        Assert.Equal(
            SentForm.Walkers.Replace("active", "dormant", StringComparison.Ordinal).Replace("2021-03-30", "2026-11-21", StringComparison.Ordinal).Replace("\"literature\"", "contact", StringComparison.Ordinal).Replace("2026-01-01", "2026-11-21", StringComparison.Ordinal),
            SentForm.Only(new SentForm().Take("confirm", ("entry", "walkers"), ("result", "休止"))));

    [Fact]
    public void An_end_says_when_and_by_whose_word()
    {
        var text = SentForm.Only(new SentForm().Take("confirm", ("entry", "walkers"), ("result", "終了"), ("lifecycle-ended", "2026-03")));

        Assert.Contains("  status: ended        # 電話で聞いた\n  ended: 2026-03\n", text, StringComparison.Ordinal);
        Assert.Contains("ended_reason: 届け出による", text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_several_sources_the_form_is_one_more_and_stands_for_the_end()
    {
        var site = new SentForm(SentForm.Walkers.Replace("[{id: s1, ref: book}]", "[{id: s1, ref: book}, {id: s2, title: 会報}]\nevidence: {name.ja: [s1]}", StringComparison.Ordinal));

        var text = SentForm.Only(site.Take("confirm", ("entry", "walkers"), ("result", "終了"), ("lifecycle-ended", "2026-03")));

        Assert.Contains("{id: s3, title: 届け出, accessed: 2026-11-21, kind: submission}", text, StringComparison.Ordinal);
        Assert.Contains("evidence: {name.ja: [s1], lifecycle.ended: s3}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_took_over_says_so_in_its_own_record()
    {
        var intake = new SentForm().Take("confirm", ("entry", "walkers"), ("result", "引き継ぎ（ほかの会が続けている）"), ("successor", "next"));

        Assert.Equal(["content/communities/next.yml", "content/communities/walkers.yml"], intake.Files.Select(f => f.Path));
        Assert.Contains("# 続き\nrelations: [{to: first, kind: cooperates-with}, {to: walkers, kind: successor-of}]", Encoding.UTF8.GetString(intake.Files[0].Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_in_words_is_left_to_people()
    {
        var intake = new SentForm().Take("confirm", ("entry", "walkers"), ("result", "変更あり"), ("change", "集まる日が変わった。\n\n### 見出し\n\n- 一つ"));

        Assert.Empty(intake.Files);
        Assert.Contains("手で直してください", Assert.Single(intake.Done).Ja, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("概要", "山を歩く会。", "summary: 山を歩く会。")]
    [InlineData("公式・有志", "有志", "standing: volunteer")]
    [InlineData("オンライン参加", "はい", "online: true")]
    [InlineData("ウェブサイト（連絡先）", "https://walkers.example.jp/", "channels: [{kind: website, value: https://walkers.example.jp/}]")]
    [InlineData("よみ", "あるくかい", "yomi: あるくかい")]
    public void A_correction_changes_one_value(string item, string value, string line)
    {
        var site = new SentForm();
        var choice = site.All[1].Fields[1].Choices.First(c => c.Label == item || c.Label.StartsWith(item.Split('（')[0], StringComparison.Ordinal)).Label;

        Assert.Contains(line, SentForm.Only(site.Take("correct", ("entry", "walkers"), ("item", choice), ("value", value))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_group_is_a_draft_with_what_was_sent()
    {
        var intake = new SentForm().Take("new-community", ("type", "試しの会"), ("name-ja", "山の会"), ("name-yomi", "やまのかい"), ("summary", "山を歩く会。"), ("places-base-prefecture", "島根県"),
            ("channels-website-value", "https://yama.example.jp/"), ("lifecycle-founded", "2020-04"), ("sender", "会を運営している"));

        Assert.Equal("content/communities/form-yamanokai.yml", Assert.Single(intake.Files).Path);
        Assert.Equal("""
            # 届け出から作った下書きです。確かめてから、最後の publication.status を published にします。
            id: form-yamanokai
            type: club
            name:
              ja: 山の会
              yomi: やまのかい
            summary: 山を歩く会。
            places:
              - role: base
                prefecture: "32"
            channels:
              - kind: website
                value: https://yama.example.jp/
            lifecycle:
              status: unknown
              founded: 2020-04
              checked_on: 2026-11-21
              checked_how: contact
            sources:
              - id: s1
                title: 届け出
                kind: submission
            publication:
              status: draft
              consent_to_list:
                basis: applied
                on: 2026-11-21
              updated: 2026-11-21

            """, SentForm.Only(intake));
    }

    [Fact]
    public void A_new_group_of_a_type_that_asks_for_a_place_may_leave_it_out() =>
        Assert.Contains("\nplaces: unknown\n", SentForm.Only(new SentForm().Take("new-community", ("type", "郷土の会"), ("name-ja", "里の会"), ("name-yomi", "さとのかい"), ("summary", "里の会。"), ("sender", "そのほか"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("entry", "wakers", "もしかして: walkers")]
    [InlineData("result", "たぶん", "選べる言葉の中にありません")]
    [InlineData("lifecycle-checked-on", "2026-11-22", "より先です")]
    [InlineData("lifecycle-checked-on", "2020-01-01", "より前です")]
    [InlineData("lifecycle-checked-on", "きのう", "日付として読めません")]
    [InlineData("entry", "", "「会のID」が書かれていません")]
    public void What_cannot_be_is_told_and_changes_nothing(string question, string answer, string said)
    {
        var answers = new Dictionary<string, string> { ["entry"] = "walkers", ["result"] = "変更なし", [question] = answer };

        var intake = new SentForm().Take("confirm", [.. answers.Select(a => (a.Key, a.Value))]);

        Assert.Empty(intake.Files);
        Assert.Contains(said, string.Join('\n', intake.Faults.Select(f => f.Ja)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("引き継ぎ（ほかの会が続けている）", "walkers", "同じです")]
    [InlineData("引き継ぎ（ほかの会が続けている）", "", "IDが要ります")]
    [InlineData("引き継ぎ（ほかの会が続けている）", "nobody", "ありません")]
    public void A_successor_has_to_be_another_group(string result, string successor, string said) =>
        Assert.Contains(said, Assert.Single(new SentForm().Take("confirm", ("entry", "walkers"), ("result", result), ("successor", successor)).Faults).Ja, StringComparison.Ordinal);

    [Fact]
    public void What_the_check_would_refuse_is_not_written()
    {
        var intake = new SentForm().Take("correct", ("entry", "walkers"), ("item", "よみ"), ("value", "歩く会"));

        Assert.Equal("KYO2081", Assert.Single(intake.Errors).Code.Id);
    }
}
