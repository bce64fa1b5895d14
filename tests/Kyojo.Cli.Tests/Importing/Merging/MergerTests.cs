using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Importing;
using Kyojo.Importing.Merging;
using Kyojo.Sources;

namespace Kyojo.Cli.Tests.Importing.Merging;

/// <summary>Importing again: what the list brought before, what people changed since, and what the list says now.</summary>
public sealed class MergerTests
{
    private const string First = "番号,名称,概要,電話,備考\n1,例示の会,月に一度集まる会。,03-0000-0000,はじめの備考\n2,試しの会,週に一度集まる会。,,\n";
    private const string Record = "content/communities/standard-1.yml";

    [Theory]
    [InlineData("古", "古", "古", "Same")]
    [InlineData("古", "古", "新", "Update")]
    [InlineData("古", "人", "古", "KeptOurs")]
    [InlineData("古", "新", "新", "Same")]
    [InlineData("古", "人", "新", "Conflict")]
    [InlineData("古", null, "古", "KeptOurs")]
    [InlineData("古", null, "新", "StaysRemoved")]
    [InlineData("古", "古", null, "Update")]
    [InlineData("古", "人", null, "Conflict")]
    [InlineData("", null, "新", "Update")]
    [InlineData("", "人", "新", "Conflict")]
    [InlineData(null, "人", "新", "Conflict")]
    [InlineData(null, null, "新", "Update")]
    [InlineData(null, "人", null, "KeptOurs")]
    public void The_table_of_three_ways(string? last, string? ours, string? theirs, string verdict) =>
        Assert.Equal(verdict, Merger.Judge(last is null ? null : ImportState.Hash(last), ours, theirs).ToString());

    [Fact]
    public void A_second_import_of_the_same_list_writes_no_byte()
    {
        var site = Lists.Site();
        var before = site.List("content").Count;
        Lists.Csv(First, site: site).Written(site);

        var second = Lists.Csv(First, site: site);

        Assert.Equal(before + 3, site.List("content").Count);
        Assert.Empty(second.Files);
        Assert.Equal(2, second.RowsWith(RowOutcome.Unchanged));
    }

    [Fact]
    public void What_changed_in_the_list_only_is_taken_and_nothing_else_in_the_file_changes()
    {
        var site = Lists.Site();
        Lists.Csv(First, site: site).Written(site);
        Edit(site, r => r.Replace("summary: 月に", "# 目で確かめた\nsummary:   '月に", StringComparison.Ordinal).Replace("集まる会。\n", "集まる会。'   # 一文\n", StringComparison.Ordinal));
        var before = Text(site);

        Lists.Csv(First.Replace("03-0000-0000", "03-0000-0009", StringComparison.Ordinal), site: site, options: Lists.Options with { AsOf = new DateOnly(2026, 5, 1) }).Written(site);

        Assert.Equal(before.Replace("03-0000-0000", "03-0000-0009", StringComparison.Ordinal).Replace("updated: 2026-04-01", "updated: 2026-05-01", StringComparison.Ordinal), Text(site));
    }

    [Fact]
    public void What_a_person_changed_is_kept_until_the_list_changes_too_and_then_asked()
    {
        var site = Lists.Site();
        Lists.Csv(First, site: site).Written(site);
        Edit(site, r => r.Replace("03-0000-0000", "03-0000-0001", StringComparison.Ordinal));
        var edited = Text(site);
        var changed = First.Replace("03-0000-0000", "03-0000-0009", StringComparison.Ordinal);

        var silent = Lists.Csv(First, site: site);
        var asked = Lists.Csv(changed, site: site).Written(site);

        Assert.Empty(silent.Files);
        Assert.DoesNotContain("KYO7054 2:18", silent.Found());
        Assert.Contains("KYO7054 2:18", asked.Found());
        Assert.Equal(edited, Text(site));
    }

    [Fact]
    public void What_a_change_makes_wrong_is_told_at_the_cell_that_changed()
    {
        const string List = "番号,名称,備考,最終確認日\n1,例示の会,備考,2026-03-01\n";
        var late = List.Replace("2026-03-01", "2030-03-01", StringComparison.Ordinal).Replace("備考,2", "別の備考,2", StringComparison.Ordinal);
        var site = Lists.Site();
        Lists.Csv(List, site: site).Written(site);

        var fresh = Lists.Csv(late);
        var changed = Lists.Csv(late, site: site);

        Assert.NotEmpty(fresh.Found(Severity.Error));
        Assert.Equal(fresh.Found(Severity.Error), changed.Found(Severity.Error));
        Assert.Equal(RowOutcome.Error, changed.Rows[0].Outcome);
    }

    [Theory]
    [InlineData("source", "03-0000-0009")]
    [InlineData("ours", "03-0000-0001")]
    public void A_conflict_is_settled_for_good(string side, string phone)
    {
        var site = Lists.Site();
        Lists.Csv(First, site: site).Written(site);
        Edit(site, r => r.Replace("03-0000-0000", "03-0000-0001", StringComparison.Ordinal));
        var changed = First.Replace("03-0000-0000", "03-0000-0009", StringComparison.Ordinal);

        var elsewhere = Lists.Csv(changed, Lists.Options with { Take = side, TakeField = "summary" }, site).Written(site);
        Lists.Csv(changed, Lists.Options with { Take = side, TakeField = "channels.phone.value", TakeRow = "1" }, site).Written(site);
        var after = Lists.Csv(changed, site: site);

        Assert.Contains("KYO7054 2:18", elsewhere.Found());
        Assert.Contains(phone, Text(site), StringComparison.Ordinal);
        Assert.DoesNotContain("KYO7054 2:18", after.Found());
        Assert.Empty(after.Files);
    }

    [Fact]
    public void A_cell_that_was_emptied_takes_its_value_and_what_is_left_without_it_away()
    {
        var site = Lists.Site();
        Lists.Csv(First, site: site).Written(site);

        var result = Lists.Csv(First.Replace("03-0000-0000", "", StringComparison.Ordinal).Replace("はじめの備考", "", StringComparison.Ordinal), site: site).Written(site);

        Assert.DoesNotContain("channels", Text(site), StringComparison.Ordinal);
        Assert.DoesNotContain("notes", Text(site), StringComparison.Ordinal);
        Assert.Empty(result.Found(Diagnostics.Severity.Error));
        Assert.Empty(Lists.Csv(First.Replace("03-0000-0000", "", StringComparison.Ordinal).Replace("はじめの備考", "", StringComparison.Ordinal), site: site).Files);
    }

    [Fact]
    public void A_field_that_a_person_removed_stays_removed()
    {
        var site = Lists.Site();
        Lists.Csv(First, site: site).Written(site);
        Edit(site, r => r.Replace("notes: はじめの備考\n", "", StringComparison.Ordinal));

        var same = Lists.Csv(First, site: site);
        var changed = Lists.Csv(First.Replace("はじめの備考", "つぎの備考", StringComparison.Ordinal), site: site).Written(site);

        Assert.Empty(same.Files);
        Assert.Contains("KYO7055 2:31", changed.Found());
        Assert.DoesNotContain("備考", Text(site), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_vanished_leaves_its_record_as_it_is()
    {
        var site = Lists.Site();
        Lists.Csv(First, site: site).Written(site);
        var before = Text(site);

        var result = Lists.Csv(First.Split('\n')[0] + "\n" + First.Split('\n')[2] + "\n", site: site).Written(site);

        Assert.Equal(["1"], result.Vanished);
        Assert.Contains("KYO7056", result.Found());
        Assert.Equal(before, Text(site));
    }

    [Fact]
    public void One_list_another_and_the_first_again_gives_the_first()
    {
        var site = Lists.Site();
        Lists.Csv(First, site: site).Written(site);
        var before = Text(site);
        const string Second = "番号,名称,概要,電話,備考\n1,例示の会,年に一度集まる会。,03-0000-0009,\n2,試しの会,週に一度集まる会。,,新しい備考\n";

        Lists.Csv(Second, site: site).Written(site);
        Lists.Csv(First, site: site).Written(site);

        Assert.Equal(Lists.Csv(First, site: Lists.Site()).Rows.Select(r => r.Bound!.Name), ["例示の会", "試しの会"]);
        Assert.Contains("summary: 月に一度集まる会。", Text(site), StringComparison.Ordinal);
        Assert.Contains("03-0000-0000", Text(site), StringComparison.Ordinal);
        Assert.Contains("notes: はじめの備考", Text(site), StringComparison.Ordinal);
        Assert.Equal(before.Split('\n').Order(StringComparer.Ordinal), Text(site).Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Many_records_of_one_file_are_changed_and_joined_by_new_ones_at_once()
    {
        const string Mapping = """
            name: many
            match: {file: "*.csv"}
            record: {type: union, key: [番号], folder: many, layout: many, sources: [{id: s1, title: 例示の一覧, kind: registry}]}
            defaults: {name.yomi: れいじのかい, summary: 例示のための会。, lifecycle.status: unknown, lifecycle.checked_on: 2026-04-01, lifecycle.checked_how: registry}
            columns: {名称: name.ja, 電話: channels.phone.value}
            """;
        var site = Lists.Site(("content/imports/many.yml", Mapping));
        Lists.Csv("番号,名称,電話\n1,例示の会,03-0000-0001\n2,試しの会,03-0000-0002\n", site: site).Written(site);
        const string Next = "番号,名称,電話\n1,例示の会,03-0000-0009\n2,試しの会,03-0000-0002\n3,次の会,03-0000-0003\n";

        var next = Lists.Csv(Next, site: site).Written(site);
        var text = Encoding.UTF8.GetString(site.Read("content/communities/many.yml"));

        Assert.Equal((1, 1), (next.RowsWith(RowOutcome.Changed), next.RowsWith(RowOutcome.New)));
        Assert.All((string[])["03-0000-0009", "03-0000-0002", "03-0000-0003"], phone => Assert.Contains(phone, text, StringComparison.Ordinal));
        Assert.DoesNotContain("03-0000-0001", text, StringComparison.Ordinal);
        Assert.Empty(Lists.Csv(Next, site: site).Files);
    }

    [Fact]
    public void The_state_holds_hashes_and_no_values()
    {
        var site = Lists.Site();
        Lists.Csv(First, site: site).Written(site);

        var state = Encoding.UTF8.GetString(site.Read("content/imports/standard.state.csv"));

        Assert.StartsWith("key,id,path,hash\n1,standard-1,channels.phone.value,", state, StringComparison.Ordinal);
        Assert.DoesNotContain("例示", state, StringComparison.Ordinal);
        Assert.DoesNotContain("03-", state, StringComparison.Ordinal);
    }

    [Fact]
    public void A_possible_match_waits_for_a_person_and_is_then_remembered()
    {
        var site = Lists.Site(("content/communities/reiji.yml", SmallSite.Community("reiji", name: "例示の会").Replace("type: club", "type: professional-community", StringComparison.Ordinal).Replace("sources: [{id: s1, ref: book}]", "sources: [{id: s1, title: 例示の一覧}]", StringComparison.Ordinal)));
        const string List = "番号,名称,備考\n7,例示の会,一覧の備考\n";

        var held = Lists.Csv(List, site: site);
        var taken = Lists.Csv(List, Lists.Options with { AcceptMatches = true, Take = "ours" }, site).Written(site);
        var again = Lists.Csv(List, site: site);

        Assert.Equal(RowOutcome.Held, held.Rows[0].Outcome);
        Assert.DoesNotContain(held.Files, f => f.Path.Contains("communities", StringComparison.Ordinal));
        Assert.Equal("reiji", taken.Rows[0].Id);
        Assert.Contains("notes: 一覧の備考\n", Encoding.UTF8.GetString(site.Read("content/communities/reiji.yml")), StringComparison.Ordinal);
        Assert.Equal(RowOutcome.Unchanged, again.Rows[0].Outcome);
    }

    private static string Text(MemoryFolder site) => Encoding.UTF8.GetString(site.Read(Record));

    private static void Edit(MemoryFolder site, Func<string, string> edit)
    {
        var (before, after) = (Text(site), edit(Text(site)));
        Assert.NotEqual(before, after);
        site.Write(Record, after);
    }
}
