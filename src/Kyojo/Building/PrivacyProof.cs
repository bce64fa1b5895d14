using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// The proof that no hidden value is in any published file (KYO6401; privacy rule P9): every byte that is written is
/// searched, and every page kept from an earlier build that was not searched for all of them. Costs nothing for a site
/// that hides nothing.
/// </summary>
internal sealed class PrivacyProof
{
    private readonly ImmutableArray<HiddenValue> values;
    private readonly NeedleSet needles;
    private readonly IOutputStore store;
    private readonly Lock gate = new();
    private readonly Dictionary<int, HashSet<string>> leaks = [];

    private PrivacyProof(ImmutableArray<HiddenValue> values, IOutputStore store, Manifest? last)
    {
        this.values = values;
        this.store = store;
        needles = new NeedleSet([.. values.Select(v => Encoding.UTF8.GetBytes(v.Text))]);
        Searched = Fingerprint.Of(string.Join('\n', values.Select(v => v.Text).Order(StringComparer.Ordinal)));
        KeptIsProved = last?.Searched == Searched;
    }

    /// <summary>Hash of all that is searched for, as the manifest records it.</summary>
    public Fingerprint Searched { get; }

    /// <summary>True when the build that wrote what is kept searched it for the same.</summary>
    public bool KeptIsProved { get; }

    /// <summary>The proof for a site; null when it hides nothing.</summary>
    /// <param name="hidden">What no published file may hold.</param>
    /// <param name="store">Where files are published.</param>
    /// <param name="last">Manifest of the last build; null when there is none.</param>
    public static PrivacyProof? For(ImmutableArray<HiddenValue> hidden, IOutputStore store, Manifest? last) => hidden.IsEmpty ? null : new PrivacyProof(hidden, store, last);

    /// <summary>Searches a file that is about to be written. Different workers may call at once.</summary>
    public void Written(RoutePath route, ReadOnlySpan<byte> bytes) => Search(route, bytes);

    /// <summary>Searches a file that stays as it is, unless the build that wrote it searched it for the same.</summary>
    public void Kept(RoutePath route)
    {
        if (!KeptIsProved) Search(route, store.Read(route));
    }

    /// <summary>A stream that searches what passes through it to another.</summary>
    public Stream Through(RoutePath route, Stream target) => new SearchedStream(target, needles.Longest, (bytes, isFirst, isLast) => Search(route, bytes, isFirst, isLast));

    /// <summary>Searches the parts of a packed file, such as a workbook: packed, no text can be found in it.</summary>
    public void Parts(RoutePath route, Stream archive)
    {
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            using var searched = Through(route, Stream.Null);
            part.CopyTo(searched);
        }
    }

    /// <summary>Tells every leak at the value it gave away, with the first file it is in.</summary>
    public void Tell(DiagnosticBag found)
    {
        foreach (var value in leaks.GroupBy(l => values[l.Key].Span))
        {
            var files = value.SelectMany(l => l.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            var more = (files.Length - 1).ToString(CultureInfo.InvariantCulture);
            found.Add(Codes.Leak, value.Key, ("file", files.Length == 1 ? files[0] : new Bilingual($"{files[0]}（ほか{more}）", $"{files[0]} (and {more} more)")));
        }
    }

    private void Search(RoutePath route, ReadOnlySpan<byte> bytes, bool isFirst = true, bool isLast = true)
    {
        if (needles.Find(bytes) is not { } hits) return;
        foreach (var (needle, start) in hits)
        {
            // At the edge of a piece what stands beside it is not in hand: it is found again in the middle of another.
            if ((start == 0 && !isFirst) || (!isLast && start + Encoding.UTF8.GetByteCount(values[needle].Text) > bytes.Length - 2)) continue;
            if (!StandsAlone(values[needle].Text, bytes, start)) continue;
            lock (gate)
            {
                if (!leaks.TryGetValue(needle, out var files)) leaks[needle] = files = new HashSet<string>(StringComparer.Ordinal);
                files.Add(route.FilePath);
            }
        }
    }

    // A number inside a longer one, or an address at the start of a longer one, is something else.
    private static bool StandsAlone(string text, ReadOnlySpan<byte> bytes, int start)
    {
        var end = start + Encoding.UTF8.GetByteCount(text);
        if (start > 0 && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit((char)bytes[start - 1])) return false;
        if (!HiddenForms.IsWeb(text)) return end >= bytes.Length || !char.IsAsciiLetterOrDigit(text[^1]) || !char.IsAsciiLetterOrDigit((char)bytes[end]);
        if (end < bytes.Length && bytes[end] == '/') end++;
        return end >= bytes.Length || !(char.IsAsciiLetterOrDigit((char)bytes[end]) || "/?#%=_-~+.:@".Contains((char)bytes[end], StringComparison.Ordinal));
    }
}
