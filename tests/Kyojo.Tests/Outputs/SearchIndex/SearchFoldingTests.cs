using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Outputs.SearchIndex;

namespace Kyojo.Tests.Outputs.SearchIndex;

/// <summary>The folding, held to the same file of examples as the theme's script (in the browser tests).</summary>
public sealed class SearchFoldingTests
{
    private static readonly JsonElement Vectors = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Repository.Root, "tests", "search-vectors.json")));

    public static TheoryData<string, string> Of(string kind)
    {
        var data = new TheoryData<string, string>();
        foreach (var pair in Vectors.GetProperty(kind).EnumerateArray()) data.Add(Text(pair[0]), pair[1].ValueKind == JsonValueKind.Null ? "(no romaji)" : Text(pair[1]));
        return data;
    }

    [Theory, MemberData(nameof(Of), "fold")]
    public void A_text_is_folded_as_in_the_file(string text, string folded) => Assert.Equal(folded, SearchTables.BuiltIn.Folding.Fold(text));

    [Theory, MemberData(nameof(Of), "loose")]
    public void Long_vowels_do_not_count_in_sounds(string text, string loose) => Assert.Equal(loose, SearchFolding.Loose(text));

    [Theory, MemberData(nameof(Of), "romaji")]
    public void Romaji_becomes_kana(string text, string kana) => Assert.Equal(kana, Romaji.ToKana(text) ?? "(no romaji)");

    [Fact]
    public void Texts_are_cut_into_runs_as_in_the_file() => Assert.All(Vectors.GetProperty("runs").EnumerateArray(), pair =>
        Assert.Equal(pair[1].EnumerateArray().Select(run => (run[0].GetString()!, run[1].GetBoolean())), TextRuns.Of(pair[0].GetString()!).Select(run => (run.Text, run.IsWord))));

    [Fact]
    public void Folding_twice_changes_nothing_more() => Prop.ForAll(Texts, text =>
    {
        var folding = new SearchFolding(SearchTables.BuiltIn.Glyphs, []);
        var once = folding.Fold(text);
        return folding.Fold(once) == once;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Width_case_and_kana_do_not_count() => Prop.ForAll(Texts, text =>
        SearchTables.BuiltIn.Folding.Fold(text) == SearchTables.BuiltIn.Folding.Fold(Disguise.Wide(text)) && SearchTables.BuiltIn.Folding.Fold(text) == SearchTables.BuiltIn.Folding.Fold(Disguise.Katakana(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Anything_at_all_can_be_folded() => Prop.ForAll<string?>(text => SearchTables.BuiltIn.Folding.Fold(text ?? "").Length >= 0).QuickCheckThrowOnFailure();

    internal static Arbitrary<string> Texts { get; } = Gen.Elements("会の輪ネットワークぶらりヴェルデ長崎東京都京都子どもサーバー髙﨑邊 abcXYZ09・（）「」ー".ToCharArray()).ListOf().Select(letters => string.Concat(letters)).ToArbitrary();

    // Halves of surrogate pairs are no JSON text of their own.
    private static string Text(JsonElement element) => JsonDocument.Parse("[" + element.GetRawText() + "]").RootElement[0] is var e && e.GetRawText().Contains("\\ud83d\"", StringComparison.Ordinal) ? "\ud83d"
        : e.GetRawText().Contains("a\\udc00b", StringComparison.Ordinal) ? "a\udc00b" : e.GetString()!;
}
