using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Catalogs.Leaving;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Linting;

/// <summary>
/// Leaflets: what staff features exists and may be named (KYO2954, 3952); an area that site.yml names has somebody to show
/// (KYO3953); codes fit on cards (KYO6302) and go on working (KYO6305, 6306).
/// </summary>
public sealed class LeaveRule : ILintRule
{
    private const int CodesNamed = 4;

    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        var leave = catalog.Settings.Leave;
        foreach (var area in leave.IsStated ? catalog.Leave.Areas : [])
        {
            foreach (var occasion in catalog.Leave.Occasions)
            {
                Featured(catalog, area, occasion, found);
                if (catalog.Leave.AreChosen && catalog.Leave.Of(area, occasion).IsEmpty) found.Add(Codes.LeaveEmpty, leave.SpanOf(area), ("area", area.Name), ("occasion", LabelOf(occasion)));
            }
        }

        Addresses(catalog, found);
    }

    /// <summary>Name of an occasion in messages.</summary>
    internal static Bilingual LabelOf(Occasion occasion) => new(MarkdownLine.Of(occasion.In("ja")!.Label).Plain, occasion.In("en")!.Label);

    private static void Featured(Catalog catalog, LeaveArea area, Occasion occasion, DiagnosticBag found)
    {
        var ids = catalog.Settings.Leave.Featured(area, occasion.Id);
        for (var i = 0; i < ids.Length; i++)
        {
            var span = catalog.Settings.Leave.FeaturedSpan(area, occasion.Id, i);
            if (catalog.Unread.Has(UnreadKind.Community, ids[i])) continue;
            if ((catalog.ById.GetValueOrDefault(ids[i]) ?? catalog.Entries.FirstOrDefault(e => e.Id == ids[i])) is not { } entry)
            {
                found.Suggest(Codes.FeaturedUnknown, span, NearNames.Of(ids[i], catalog.Listed.Select(c => c.Id)), null, ("id", ids[i]), ("area", area.Name), ("occasion", LabelOf(occasion)));
            }
            else if (LeaveGate.Of(entry, area, occasion, catalog) is not (LeaveCondition.None or LeaveCondition.Way) and var condition)
            {
                found.Add(Codes.FeaturedKeptOut, span, ("name", entry.Name), ("area", area.Name), ("occasion", LabelOf(occasion)), ("line", ((int)condition).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    ("reason", LeaveGate.Reason(condition)), ("code", area.Code), ("id", occasion.Id));
            }
        }
    }

    private static void Addresses(Catalog catalog, DiagnosticBag found)
    {
        if (catalog.Settings.Url is not { } url) return;
        var moved = catalog.ShortUrls.Where(row => row.Address.Length > 0 && row.Address != ShortAddress.Of(url, row.Code)).ToArray();
        if (moved.Length > 0)
        {
            found.Add(Codes.ShortUrlMoved, moved[0].Span, ("old", moved[0].Address), ("n", Number(moved.Length)));
        }

        if (!catalog.Settings.Leave.IsStated) return;
        var longest = catalog.Leave.Areas.IsEmpty ? 0 : ShortAddress.Of(url, catalog.Leave.Areas.MaxBy(a => a.Code.Length)!.Code + "m").Length;
        if (longest > LeaveSettings.LongestOnCard && catalog.Settings.Leave.Formats.Contains("cards"))
        {
            found.Add(Codes.CardAddressTooLong, catalog.Settings.Values.SpanOf(Model.Fields.SiteFields.Url, catalog.Settings.Path), ("n", Number(longest)));
        }

        if (!catalog.Leave.AreChosen || catalog.Unread.Has(UnreadKind.File, ShortUrls.Path)) return;
        var known = catalog.ShortUrls.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        var missing = catalog.Leave.Areas.SelectMany(area => catalog.Leave.Occasions.Select(occasion => ShortUrls.CodeOf(area, occasion))).Where(code => !known.Contains(code)).ToImmutableArray();
        if (missing.IsEmpty) return;
        var names = Bilingual.List(missing.Take(CodesNamed));
        found.Add(Codes.ShortUrlMissing, SourceSpan.WholeFile(ShortUrls.Path), ("n", Number(missing.Length)), ("codes", missing.Length > CodesNamed ? new(names.Ja + " など", names.En + " …") : names));
    }

    private static string Number(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
