using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Linting;

namespace Kyojo.Tests.Building;

/// <summary>What rules told of the whole is told again without looking, as long as it holds. (All findings of all edits are those of a clean build: <see cref="OracleTests"/>.)</summary>
public sealed class ToldBeforeTests : IDisposable
{
    private const string One = "content/communities/one.yml", Two = "content/communities/two.yml";
    private readonly TempFolder site = new();
    private readonly CountedRule outlines = new(wholeReadsTexts: false), texts = new(wholeReadsTexts: true);

    public ToldBeforeTests()
    {
        Write(One, "one", "description: 説明です。", 9);
        Write(Two, "two", "", 8);
        Build();
    }

    [Fact]
    public void A_rule_that_reads_no_descriptions_does_not_look_again()
    {
        Write(One, "one", "description: 別の説明です。", 7);
        var told = Build();

        Assert.Equal((1, 2), (outlines.Looked, texts.Looked));
        Assert.Single(told, finding => finding.Contains(Two, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_other_change_makes_it_look()
    {
        Write(One, "one", "notes: 覚えです。", 7);
        Build();

        Assert.Equal(2, outlines.Looked);
    }

    [Fact]
    public void A_change_of_the_file_that_was_told_of_makes_it_look()
    {
        Write(Two, "two", "description: 説明です。", 7);
        Build();

        Assert.Equal(2, outlines.Looked);
    }

    [Fact]
    public void Other_rules_look()
    {
        Build(outlines);

        Assert.Equal(2, outlines.Looked);
    }

    // Both are told by one finding: the place of the other stands in its words.
    [Theory]
    [InlineData("alpha", "omega")]
    [InlineData("omega", "alpha")]
    public void Places_in_what_is_told_are_those_of_now(string changed, string other)
    {
        string Text(string id, string above) => $"description: |\n  {above}\n" + SiteText.Community(id, $"places: [{{role: base, prefecture: \"32\", municipality: \"{(id == "alpha" ? "322016" : "322024")}\"}}]", "同じ名前の会", "おなじなまえのかい");
        site.Write($"content/communities/{changed}.yml", Text(changed, "説明。"), Time(6));
        site.Write($"content/communities/{other}.yml", Text(other, "説明。"), Time(6));
        site.Build();
        site.Build();

        site.Write($"content/communities/{changed}.yml", Text(changed, "一行目。\n\n  三行目。"), Time(5));
        var told = TempFolder.Findings(site.Build());

        Assert.Contains(told, finding => finding.Contains(Codes.SameName.Id, StringComparison.Ordinal));
        Assert.Equal(site.CleanFindings(), told);
    }

    public void Dispose() => site.Dispose();

    private static DateTime Time(int minutesBefore) => TempFolder.Started.UtcDateTime.AddMinutes(-minutesBefore);

    private void Write(string path, string id, string more, int minutesBefore) => site.Write(path, SiteText.Community(id, more, id), Time(minutesBefore));

    private string[] Build(params ILintRule[] rules) => TempFolder.Findings(site.Build(rules.Length > 0 ? rules : [outlines, texts]));

    // Finds something in the second entry; counts how often it looked at the whole.
    private sealed class CountedRule(bool wholeReadsTexts) : ILintRule
    {
        public int Looked { get; private set; }

        public bool WholeReadsTexts => wholeReadsTexts;

        public void Check(Catalog catalog, DiagnosticBag found)
        {
            Looked++;
            if (!wholeReadsTexts) found.Add(Codes.UnknownFields, catalog.Entries.First(e => e.Id == "two").Span, ("n", "1"), ("keys", "notes"));
        }
    }
}
