using System.Text;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>Employer, post and town in one case: an alias does not hide the person any more (KYO3071; privacy rule P6).</summary>
public sealed class CaseIdentityRule : ILintRule
{
    private static readonly string[] Employers =
    [
        "株式会社", "有限会社", "合同会社", "（株）", "(株)", "㈱", "（有）", "㈲", "社会福祉法人", "医療法人", "学校法人", "独立行政法人", "国立大学法人", "社団法人", "財団法人", "農業協同組合",
    ];

    private static readonly string[] Posts =
    [
        "社長", "会長", "専務", "常務", "取締役", "部長", "課長", "係長", "支店長", "店長", "所長", "工場長", "施設長", "管理者", "園長", "館長", "校長", "教頭", "院長", "事務長", "理事長", "代表", "責任者", "主任",
    ];

    // Names of towns that say what they are: 新潟市, not a syllable that happens to end in one.
    private static readonly Lazy<System.Buffers.SearchValues<string>> Towns = new(() => System.Buffers.SearchValues.Create(
        [.. ReferenceTables.Municipalities.Values.Select(m => m.Name).Where(n => n.Length >= 3 && n[^1] is '市' or '町' or '村' or '区').Distinct()], StringComparison.Ordinal));

    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        foreach (var story in catalog.EveryCase)
        {
            var text = TextOf(story);
            if (First(text, Employers) is not { } employer || First(text, Posts) is not { } post) continue;
            var at = text.AsSpan().IndexOfAny(Towns.Value);
            if (at < 0) continue;
            var town = text[at..(text.AsSpan(at).IndexOfAny("市町村区") + at + 1)];
            found.Add(Codes.PersonMayBeKnown, story.Values.SpanOf(CaseFields.Person, story.File), ("employer", employer), ("post", post), ("town", town));
        }
    }

    private static string? First(string text, string[] words) => Array.Find(words, word => text.Contains(word, StringComparison.Ordinal));

    // What is told of the person; sources and names of groups are not.
    private static string TextOf(CaseStudy story)
    {
        var text = new StringBuilder(story.Body.Text).Append('\n').Append(story.Title).Append('\n').Append(story.Summary).Append('\n').Append(story.Values.Map(CaseFields.Person).Text(CaseFields.Role));
        var path = story.Values.Map(CaseFields.Path);
        foreach (var field in (ReadOnlySpan<Field>)[CaseFields.Before, CaseFields.Participation, CaseFields.After])
        {
            foreach (var line in path.Texts(field)) text.Append('\n').Append(line);
        }

        return text.ToString();
    }
}
