using System.Collections.Immutable;
using System.Net;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>What must hold in <c>leave</c> of <c>site.yml</c>, beyond the kind of each value (leaving-kit.md 3 and 6).</summary>
internal static class LeaveRules
{
    public static void Check(SiteSettings settings, DiagnosticBag found)
    {
        if (!settings.Leave.IsStated) return;
        var values = settings.Values.Map(SiteFields.Leave);
        Known(values, LeaveFields.Areas, new("地域", "area"), code => LeaveArea.Of(code) is not null, Areas, settings.Path, found);
        Known(values, LeaveFields.Occasions, new("場面", "occasion"), id => Occasion.Ids.Any(o => o.Name == id), Near, settings.Path, found);
        Known(values, LeaveFields.Formats, new("形", "format"), LeaveSettings.AllFormats.Contains, id => NearNames.Of(id, LeaveSettings.AllFormats), settings.Path, found);
        PerArea(values, settings.Path, found);
        if (values.Int(LeaveFields.PerSheet) is < 1 or > LeaveSettings.MostPerSheet)
        {
            found.Add(Codes.WrongKind, values.SpanOf(LeaveFields.PerSheet, settings.Path), ("key", "leave.per_sheet"), ("expected", new("1〜8 の数", "a number from 1 to 8")));
        }

        foreach (var area in settings.Leave.Areas) Contact(settings, area, found);
        Address(settings, values, found);
    }

    /// <summary>True when an address cannot be opened from anywhere else: a local name, a number, a name kept for tests (RFC 2606, RFC 6761).</summary>
    /// <param name="url">Absolute address.</param>
    public static bool IsForTests(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return false;
        var host = uri.IdnHost.TrimEnd('.');
        return IPAddress.TryParse(host.Trim('[', ']'), out _) || !host.Contains('.')
            || host.EndsWith(".test", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".example", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Codes that may have been meant: by the name of the place, else by a code that is nearly the same.</summary>
    /// <param name="written">What was written.</param>
    internal static ImmutableArray<string> Areas(string written)
    {
        var named = ReferenceTables.Prefectures.Where(p => written == p.Name || written == p.ShortName || written == p.LgCode || written == p.Yomi || string.Equals(written, p.Slug, StringComparison.OrdinalIgnoreCase)).Select(p => p.Code)
            .Concat(ReferenceTables.Municipalities.Values.Where(m => m.Name == written || m.Yomi == written).Select(m => m.Code).Order(StringComparer.Ordinal)).Take(3).ToImmutableArray();
        if (!named.IsEmpty) return named;
        if (written.Length == 1 && ReferenceTables.PrefectureByCode.ContainsKey("0" + written)) return ["0" + written];
        return NearNames.Of(written, ReferenceTables.Municipalities.Keys.Order(StringComparer.Ordinal).Where(code => code[..Math.Min(2, written.Length)] == written[..Math.Min(2, written.Length)]));
    }

    private static void Known(FieldValues values, Field field, Bilingual kind, Func<string, bool> isKnown, Func<string, ImmutableArray<string>> near, string path, DiagnosticBag found)
    {
        var written = values.Texts(field);
        for (var i = 0; i < written.Length; i++)
        {
            if (!isKnown(written[i])) found.Suggest(Codes.LeaveUnknown, values.SpanOf(field, i, path), near(written[i]), null, ("kind", kind), ("value", written[i]));
        }
    }

    private static ImmutableArray<string> Near(string occasion)
    {
        var ids = Occasion.Ids.Select(o => o.Name);
        return NearNames.Of(occasion, ids) is { IsEmpty: false } near ? near : [.. ids.Where(id => id.StartsWith(occasion, StringComparison.Ordinal))];
    }

    private static void PerArea(FieldValues values, string path, DiagnosticBag found)
    {
        var areas = values.Pairs(LeaveFields.PerArea);
        for (var i = 0; i < areas.Length; i++)
        {
            if (LeaveArea.Of(areas[i].Key) is null) found.Suggest(Codes.LeaveUnknown, values.SpanOf(LeaveFields.PerArea, i, path), Areas(areas[i].Key), null, ("kind", new("地域", "area")), ("value", areas[i].Key));
        }
    }

    // Paper must work without a telephone screen: a number to call or a counter to go to.
    private static void Contact(SiteSettings settings, LeaveArea area, DiagnosticBag found)
    {
        var contact = settings.Leave.ContactOf(area);
        var missing = new List<Bilingual>();
        if (contact.Department is null) missing.Add(new("担当部署（department）", "the department"));
        if (contact.Phone is null && contact.Counter is null) missing.Add(new("電話（phone）か窓口（counter）", "phone or counter"));
        if (missing.Count == 0 || settings.Values.Map(SiteFields.Leave).HasRefused) return;
        found.Add(Codes.LeaveContact, settings.Leave.SpanOf(area), ("area", area.Name), ("missing", new(string.Join('、', missing.Select(m => m.Ja)), string.Join(" and ", missing.Select(m => m.En)))));
    }

    private static void Address(SiteSettings settings, FieldValues values, DiagnosticBag found)
    {
        if (settings.Url is not { } url)
        {
            if (!settings.Values.HasRefused) found.Add(Codes.LeaveWithoutUrl, values.Span(settings.Path));
        }
        else if (IsForTests(url))
        {
            found.Add(Codes.LeaveTestUrl, settings.Values.SpanOf(SiteFields.Url, settings.Path), ("url", url));
        }
    }
}
