using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class PhraseBreaksTests
{
    // What BudouX's own parser (npm package budoux 0.9.2) gives for headings of the demonstration site.
    [Theory]
    [InlineData("岐阜県の|共助コミュニティ")]
    [InlineData("日本NPOセンター")]
    [InlineData("ほかの|探し方")]
    [InlineData("熊本県の|出身者・ゆかりの|会 0件")]
    [InlineData("宮崎県で|活動する|会 0件")]
    [InlineData("つながりの|ある|会")]
    [InlineData("いっしょに|付いている|ことの|多い|タグ")]
    [InlineData("離れる|時に|つながる")]
    [InlineData("同じ|地方の|都道府県")]
    [InlineData("「対話」の|会")]
    [InlineData("参加した|人の|事例")]
    [InlineData("企業アルムナイ")]
    [InlineData("自治体や|企業に|とって")]
    [InlineData("アクセンチュアの|企業アルムナイ")]
    [InlineData("全国・オンラインの|会 2件")]
    [InlineData("Sony-innovation-alumni")]
    [InlineData("東京都で|活動する、|ほかの|土地の|出身者の|会")]
    [InlineData("")]
    [InlineData("会")]
    public void Phrases_are_those_of_the_model(string phrases)
    {
        var text = phrases.Replace("|", "", StringComparison.Ordinal);

        Assert.Equal(phrases, Broken(text));
    }

    [Theory]
    [InlineData("富山県出身者首都圏若者ネットワーク|acoico")]
    [InlineData("日本NPOセンター")]
    [InlineData("同窓会OB会")]
    public void A_line_may_begin_with_a_foreign_word(string phrases) => Assert.Equal(phrases, Broken(phrases.Replace("|", "", StringComparison.Ordinal)));

    [Fact]
    public void No_letter_is_lost_and_borders_rise() => Prop.ForAll<string>(given =>
    {
        var text = (given ?? "").Replace("|", "", StringComparison.Ordinal);
        var borders = PhraseBreaks.In(text);

        return Broken(text).Replace("|", "", StringComparison.Ordinal) == text
            && borders.Zip(borders.Skip(1)).All(pair => pair.First < pair.Second) && borders.All(b => b > 0 && b < text.Length);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_line_begins_with_a_sign_that_may_not_begin_it() => Prop.ForAll<string, string>((before, after) =>
        new[] { "、", "。", "」", "）", "ー", "ょ" }.All(sign => !PhraseBreaks.In(before + sign + after).Contains((before ?? "").Length))).QuickCheckThrowOnFailure();

    private static string Broken(string text)
    {
        foreach (var at in PhraseBreaks.In(text).AsEnumerable().Reverse()) text = text.Insert(at, "|");
        return text;
    }
}
