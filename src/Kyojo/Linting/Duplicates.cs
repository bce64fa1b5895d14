using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Kyojo.Diagnostics;
using Kyojo.Model;

namespace Kyojo.Linting;

/// <summary>
/// Finds entries that may be one group (model.md 7, Q1–Q6). Only entries that share a prefecture and the first two
/// letters of their key, a site, a phone number or a corporate number are compared, so the work grows with the entries
/// and not with their square.
/// </summary>
public static class Duplicates
{
    private const double NearEnough = 0.85;
    private const int FewestLetters = 4;

    // What many share (the site of a federation, the phone of a town hall) is told of each against the first, not of all pairs.
    private const int MostCompared = 8;

    /// <summary>All pairs that nobody has told apart (<c>not_duplicate_of</c>), by the ids of both.</summary>
    /// <param name="entries">Entries to compare.</param>
    public static ImmutableArray<DuplicatePair> In(ImmutableArray<Community> entries) => In(entries.Select(e => new DuplicateEntry(e)));

    internal static ImmutableArray<DuplicatePair> In(IEnumerable<DuplicateEntry> entries)
    {
        var names = new Blocks<(string, char, char)>();
        var contacts = new Blocks<string>();
        var numbers = new Blocks<string>();
        foreach (var entry in entries)
        {
            if (entry.Key.Length > 0)
            {
                foreach (var prefecture in entry.Prefectures) names.Add((prefecture, entry.Key[0], entry.Key.Length > 1 ? entry.Key[1] : ' '), entry);
            }

            foreach (var contact in entry.Contacts) contacts.Add(contact, entry);
            if (entry.Number is { } number) numbers.Add(number, entry);
        }

        var pairs = new Dictionary<(string, string), DuplicatePair>();
        foreach (var block in names.OfSeveral) Names(block, pairs);
        foreach (var block in contacts.OfSeveral) Shared(block, pairs, Contact);
        foreach (var block in numbers.OfSeveral) Shared(block, pairs, Corporation);
        return [.. pairs.Values.OrderBy(p => p.First.Id, StringComparer.Ordinal).ThenBy(p => p.Second.Id, StringComparer.Ordinal)];
    }

    private static void Names(List<DuplicateEntry> block, Dictionary<(string, string), DuplicatePair> pairs)
    {
        for (var i = 0; i < block.Count; i++)
        {
            for (var j = i + 1; j < block.Count; j++)
            {
                var (a, b) = (block[i], block[j]);
                var (sameType, sameKey) = (ReferenceEquals(a.Type, b.Type), a.Key == b.Key);
                if (sameKey && sameType && a.FirstPlace == b.FirstPlace)
                {
                    Add(pairs, a, b, Codes.SameEntry, new("名称・種別・場所が同じ", "same name, type and place"), a.IsDraft || b.IsDraft ? Severity.Warning : Severity.Error);
                }
                else if (sameKey)
                {
                    Add(pairs, a, b, Codes.SameName, new("名称が同じで、都道府県が重なる", "same name and a prefecture in common"));
                }
                else if (sameType && Math.Min(a.Key.Length, b.Key.Length) >= FewestLetters && a.Dice(b, NearEnough) is var dice && dice >= NearEnough)
                {
                    var text = dice.ToString("0.00", CultureInfo.InvariantCulture);
                    Add(pairs, a, b, Codes.NearName, new($"名称が似ていて（{text}）、種別が同じで、都道府県が重なる", $"names are near ({text}), same type, a prefecture in common"));
                }
            }
        }
    }

    private static void Shared(List<DuplicateEntry> block, Dictionary<(string, string), DuplicatePair> pairs, Action<DuplicateEntry, DuplicateEntry, Dictionary<(string, string), DuplicatePair>> compare)
    {
        for (var i = 1; i < block.Count; i++)
        {
            for (var j = block.Count > MostCompared ? 0 : i - 1; j >= 0; j--) compare(block[j], block[i], pairs);
        }
    }

    private static void Contact(DuplicateEntry a, DuplicateEntry b, Dictionary<(string, string), DuplicatePair> pairs)
    {
        if (a.Key != b.Key) Add(pairs, a, b, Codes.SameContact, new("ウェブサイトか電話番号が同じ", "same website or phone number"));
    }

    private static void Corporation(DuplicateEntry a, DuplicateEntry b, Dictionary<(string, string), DuplicatePair> pairs)
    {
        var severity = a.FirstPlace != b.FirstPlace || a.IsRelativeOf(b) || b.IsRelativeOf(a) ? Severity.Info : Severity.Warning;
        Add(pairs, a, b, Codes.SameCorporation, new("法人番号が同じ", "same corporate number"), severity);
    }

    // The rules run from the strongest to the weakest: the first that holds is told.
    private static void Add(Dictionary<(string, string), DuplicatePair> pairs, DuplicateEntry a, DuplicateEntry b, DiagnosticCode code, Bilingual why, Severity? severity = null)
    {
        if (string.CompareOrdinal(a.Id, b.Id) > 0) (a, b) = (b, a);
        if (pairs.ContainsKey((a.Id, b.Id)) || a.TellsApart(b) || b.TellsApart(a)) return;
        pairs[(a.Id, b.Id)] = new DuplicatePair(a, b, code, severity ?? code.Severity, why);
    }

    // Entries by what they share; one that shares it with nobody costs no list.
    private sealed class Blocks<TKey> where TKey : notnull
    {
        private readonly Dictionary<TKey, (DuplicateEntry First, List<DuplicateEntry>? All)> byKey = [];

        public IEnumerable<List<DuplicateEntry>> OfSeveral => byKey.Values.Select(block => block.All).OfType<List<DuplicateEntry>>();

        public void Add(TKey key, DuplicateEntry entry)
        {
            ref var block = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out var known);
            if (!known) block.First = entry;
            else (block.All ??= [block.First]).Add(entry);
        }
    }
}
