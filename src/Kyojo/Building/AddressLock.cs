using System.Collections.Immutable;
using System.Text;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Pages;
using Kyojo.Sources;

namespace Kyojo.Building;

/// <summary>
/// What was published once (<c>urls.lock</c> beside site.yml, kept with the sources; leaving-kit.md 11). Printed sheets,
/// reports and other sites lead to it, so that none may vanish: a page goes on as it is, is redirected, or says that
/// the group ended or was withdrawn; a figure keeps its id; data do not change behind a report's back. Locked are the
/// pages made of one file of <c>content/</c>; lists follow from what is in them, and the manual follows the program.
/// </summary>
internal static class AddressLock
{
    /// <summary>Name of the file.</summary>
    public const string File = "urls.lock";

    private const string Head = "# Published addresses: none of them may vanish. Written by kyojo build --lock.\n";

    /// <summary>Tells of each locked address that no page answers to, and of what changed inside reports.</summary>
    /// <param name="file">The file; null when the site has none.</param>
    /// <param name="specs">The pages there will be.</param>
    /// <param name="catalog">The site.</param>
    /// <param name="content">Files of the site.</param>
    /// <param name="found">Receives KYO4224, KYO4232, KYO6201 and KYO6202.</param>
    public static void Check(SourceFile? file, ImmutableArray<PageSpec> specs, Catalog catalog, ImmutableArray<SourceFile> content, DiagnosticBag found)
    {
        if (file is null || TextDecoder.Decode(file, found) is not { } text) return;
        var pages = specs.Select(spec => spec.Route.Value).ToHashSet(StringComparer.Ordinal);
        var parts = new LockedParts(catalog, content);
        foreach (var (written, number) in Lines(text))
        {
            var span = new SourceSpan(file.Path, number, 1, Math.Max(1, written.Length));
            if (LockLine.Read(written, number) is not { } line) found.Add(Codes.LockLine, span, ("text", written));
            else if (line.Key != line.Route) Inside(parts, line, span, found);
            else if (!pages.Contains(line.Route) && !IsUnread(WithoutLanguage(line.Route, catalog.Settings), catalog.Unread)) found.Add(Codes.AddressGone, span, ("address", "/" + line.Route));
        }
    }

    /// <summary>The file with the addresses of these pages added; what is in it stays. Data are taken anew only with a correction that tells of them.</summary>
    /// <param name="before">The file as it is; null when there is none.</param>
    /// <param name="specs">The pages that were published.</param>
    /// <param name="catalog">The site.</param>
    /// <param name="content">Files of the site.</param>
    public static byte[] With(SourceFile? before, IEnumerable<PageSpec> specs, Catalog catalog, ImmutableArray<SourceFile> content)
    {
        var lines = new SortedDictionary<string, LockLine>(StringComparer.Ordinal);
        foreach (var line in Read(before)) lines[line.Key] = line;
        foreach (var line in specs.Where(IsLocked).Select(spec => new LockLine(0, spec.Route.Value)).Concat(new LockedParts(catalog, content).All()))
        {
            if (!lines.TryGetValue(line.Key, out var known) || line.Corrections > known.Corrections) lines[line.Key] = line;
        }

        return Encoding.UTF8.GetBytes(Head + string.Concat(lines.Values.Select(line => line + "\n")));
    }

    /// <summary>The lines of the file that can be read; none when there is no file.</summary>
    /// <param name="file">The file; null when the site has none.</param>
    public static IEnumerable<LockLine> Read(SourceFile? file) =>
        file is not null && TextDecoder.Decode(file, new DiagnosticBag()) is { } text ? Lines(text).Select(line => LockLine.Read(line.Text, line.Number)).OfType<LockLine>() : [];

    // Where the whole page is gone or is led on, that has been told or is as it should be.
    private static void Inside(LockedParts parts, LockLine line, SourceSpan span, DiagnosticBag found)
    {
        if (parts.At(line.Route) is not { } report) return;
        if (line.Anchor.Length > 0)
        {
            // What a correction tells of leads to it (ReportFigure.Withdrawn).
            if (!report.Corrections.Any(c => c.Affects.Contains(line.Anchor)) && !LockedParts.IdsOf(report).Contains(line.Anchor)) found.Add(Codes.FigureGone, span, ("id", line.Anchor), ("file", report.File));
        }
        else if (parts.HashOf(report, line.Table) is { } hash && hash != line.Hash && LockedParts.CorrectionsOf(report) <= line.Corrections)
        {
            found.Add(Codes.DataChanged, SourceSpan.WholeFile(report.File), ("id", line.Table));
        }
    }

    private static bool IsLocked(PageSpec spec) =>
        spec.Sources is [var file] && file.StartsWith("content/", StringComparison.Ordinal) && !file.StartsWith("content/types/", StringComparison.Ordinal) && spec.Kind is not ("redirect" or "guide" or "figure");

    private static IEnumerable<(string Text, int Number)> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => (Text: line.Trim(), Number: i + 1)).Where(line => line.Text.Length > 0 && line.Text[0] != '#');

    private static string WithoutLanguage(string address, SiteSettings settings)
    {
        var folder = address[..(address.IndexOf('/', StringComparison.Ordinal) + 1)];
        return folder.Length > 0 && folder[..^1] != settings.Lang && settings.Languages.Contains(folder[..^1]) ? address[folder.Length..] : address;
    }

    // Its own fault has been told; mending that brings the page back.
    private static bool IsUnread(string address, Unread unread)
    {
        var parts = address.TrimEnd('/').Split('/');
        var (folder, id) = (parts[0], parts[^1]);
        return folder switch
        {
            "communities" => unread.Has(UnreadKind.Community, id),
            "cases" => unread.Has(UnreadKind.Case, id),
            _ => unread.Has(UnreadKind.File, $"content/{address.TrimEnd('/')}.md") || unread.Has(UnreadKind.File, $"content/pages/{address.TrimEnd('/')}.md"),
        };
    }
}
