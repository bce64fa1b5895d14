using System.Globalization;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Model;
using Kyojo.Pages;
using Kyojo.Pages.Leaving;

namespace Kyojo.Building;

/// <summary>
/// Whether every sheet holds what is on it (KYO6301) and all who may be named (KYO3951), and the table of all sheets for staff (<c>.kyojo/leave-report.csv</c>;
/// leaving-kit.md 5 and 8).
/// </summary>
internal static class LeafletCheck
{
    /// <summary>Head of the table.</summary>
    private const string Head = "area,occasion,format,entries,edition,last_change,warnings\n";

    /// <summary>Estimates every sheet; the table, or null when there are none.</summary>
    /// <param name="site">The site.</param>
    /// <param name="workers">Threads.</param>
    /// <param name="found">Receives KYO3951 and KYO6301: for areas that nobody asked for, the second stops nothing.</param>
    public static string? Run(SiteContext site, int workers, DiagnosticBag found)
    {
        if (!site.Handouts.HasSheets) return null;
        var sheets = (from language in site.Languages from area in language.Handouts.Areas from occasion in language.Handouts.Occasions select (Site: language, Area: area, Occasion: occasion)).ToArray();
        var rows = new string[sheets.Length];
        Workers.Run(workers, sheets.Length, (i, _) => rows[i] = One(sheets[i].Site, sheets[i].Area, sheets[i].Occasion, found));
        return sheets.Length == 0 ? null : Head + string.Concat(rows);
    }

    private static string One(SiteContext site, LeaveArea area, Occasion occasion, DiagnosticBag found)
    {
        var handout = site.Handouts.Of(area, occasion);
        var table = new StringBuilder();
        var full = new List<(string Format, int Named)>();
        foreach (var format in site.Handouts.FormatsOf(area))
        {
            var fit = site.Handouts.FitOf(handout, format);
            if (fit.TooFull is { } panel) Tell(site, handout, format, panel, found);
            if (!site.IsMain) continue;
            if (IsCut(handout, format, fit)) full.Add((format, fit.Named));
            table.Append(CultureInfo.InvariantCulture, $"{area.Code},{occasion.Id},{format},{fit.Named},{Cell(handout.Edition)},{LastChange(handout, fit.Named)},{Warnings(handout, format, fit)}\n");
        }

        if (full.Count > 0 && site.Catalog.Leave.AreChosen) Choose(site, handout, full, found);
        return table.ToString();
    }

    // More groups than the sheet holds, and staff has not said which.
    private static bool IsCut(Handout handout, string format, SheetFit fit) => LeaveSettings.RoomOf(format) > 0 && handout.List.Named.Length > fit.Named && handout.List.FeaturedCount == 0;

    private static void Choose(SiteContext site, Handout handout, List<(string Format, int Named)> full, DiagnosticBag found) =>
        found.Add(Codes.LeaveChoose, site.Settings.Leave.SpanOf(handout.Area), ("area", handout.Area.Name), ("occasion", LeaveRule.LabelOf(handout.Occasion)),
            ("n", handout.List.Named.Length.ToString(CultureInfo.InvariantCulture)), ("formats", Bilingual.List(full.Select(sheet => $"{sheet.Format} {sheet.Named.ToString(CultureInfo.InvariantCulture)}"))));

    private static void Tell(SiteContext site, Handout handout, string format, SheetPanel panel, DiagnosticBag found)
    {
        var (lines, room) = panel.Lines();
        var leave = site.Settings.Leave;
        Bilingual label = LeaveRule.LabelOf(handout.Occasion);
        found.Add(new Diagnostic
        {
            Code = Codes.SheetTooFull,
            Severity = leave.IsStated ? Codes.SheetTooFull.Severity : Severity.Warning,
            Span = leave.IsStated ? leave.SpanOf(handout.Area) : SourceSpan.WholeFile(site.Settings.Path),
            Args =
            [
                ("area", handout.Area.Name), ("occasion", site.IsMain ? label : new($"{label.Ja}（{site.Lang}）", $"{label.En} ({site.Lang})")), ("format", format),
                ("block", SheetFit.NameOf(panel.Main)), ("lines", Math.Max(lines, room + 1).ToString(CultureInfo.InvariantCulture)), ("room", room.ToString(CultureInfo.InvariantCulture)),
            ],
        });
    }

    private static string LastChange(Handout handout, int named) =>
        handout.List.Named.Take(named).Select(entry => entry.Updated).DefaultIfEmpty().Max() is var day && day != default ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static string Warnings(Handout handout, string format, SheetFit fit)
    {
        var codes = new List<string>();
        if (fit.TooFull is not null) codes.Add(Codes.SheetTooFull.Id);
        if (handout.List.IsEmpty) codes.Add(Codes.LeaveEmpty.Id);
        if (IsCut(handout, format, fit)) codes.Add(Codes.LeaveChoose.Id);
        return string.Join(' ', codes);
    }

    private static string Cell(string? text) => text is null ? "" : text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
