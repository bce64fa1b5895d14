using System.Collections.Immutable;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Pages;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// The addresses that were published once (<c>urls.lock</c> beside site.yml, kept with the sources; leaving-kit.md 11).
/// Printed sheets, reports and other sites lead to them, so that none may vanish: it goes on as it is, is redirected,
/// or says that the group ended or was withdrawn. Locked are the pages made of one file of <c>content/</c>; lists follow
/// from what is in them.
/// </summary>
internal static class AddressLock
{
    /// <summary>Name of the file.</summary>
    public const string File = "urls.lock";

    private const string Head = "# Published addresses: none of them may vanish. Written by kyojo build --lock.\n";

    /// <summary>Tells of each locked address that no page answers to.</summary>
    /// <param name="file">The file; null when the site has none.</param>
    /// <param name="specs">The pages there will be.</param>
    /// <param name="unread">What could not be read, and so has no page now.</param>
    /// <param name="found">Receives KYO6201 and KYO6202.</param>
    public static void Check(SourceFile? file, ImmutableArray<PageSpec> specs, Unread unread, DiagnosticBag found)
    {
        if (file is null || TextDecoder.Decode(file, found) is not { } text) return;
        var pages = specs.Select(spec => spec.Route.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (address, line) in Lines(text))
        {
            var span = new SourceSpan(file.Path, line, 1, Math.Max(1, address.Length));
            if (!RoutePath.TryParse(address, out var route)) found.Add(Codes.LockLine, span, ("text", address));
            else if (!pages.Contains(route.Value) && !IsUnread(address, unread)) found.Add(Codes.AddressGone, span, ("address", "/" + address));
        }
    }

    /// <summary>The file with the addresses of these pages added; an address that is in it stays.</summary>
    /// <param name="before">The file as it is; null when there is none.</param>
    /// <param name="specs">The pages that were published.</param>
    public static byte[] With(SourceFile? before, IEnumerable<PageSpec> specs)
    {
        var kept = before is not null && TextDecoder.Decode(before, new DiagnosticBag()) is { } text ? Lines(text).Select(line => line.Address) : [];
        var all = specs.Where(IsLocked).Select(spec => spec.Route.Value).Concat(kept).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return Encoding.UTF8.GetBytes(Head + string.Concat(all.Select(address => address + "\n")));
    }

    private static bool IsLocked(PageSpec spec) =>
        spec.Sources is [var file] && file.StartsWith("content/", StringComparison.Ordinal) && !file.StartsWith("content/types/", StringComparison.Ordinal) && spec.Kind != "redirect";

    private static IEnumerable<(string Address, int Line)> Lines(string text)
    {
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var address = line.Trim();
            if (address.Length > 0 && address[0] != '#') yield return (address, number);
        }
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
