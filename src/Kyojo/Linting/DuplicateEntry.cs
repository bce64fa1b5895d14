using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Linting;

/// <summary>What of an entry is compared with others, worked out once; the entry itself is not kept.</summary>
public sealed class DuplicateEntry
{
    private readonly ImmutableArray<string> others, relatives;
    private uint[]? bigrams;

    internal DuplicateEntry(Community entry)
    {
        Id = entry.Id;
        Name = entry.Name;
        Type = entry.Type;
        Span = entry.Values.SpanOf(CommunityFields.Name, entry.File);
        IsDraft = entry.PublicationStatus == "draft";
        others = entry.Values.Texts(CommunityFields.NotDuplicateOf);
        relatives = [.. entry.Values.Maps(CommunityFields.Relations).Where(r => r.Text(RelationFields.Kind) is "parent" or "branch").Select(r => r.Text(RelationFields.To)).OfType<string>()];
        Key = NameKey.Of(entry.Name);
        Prefectures = entry.Prefectures;
        var first = entry.Places.IsEmpty ? null : entry.Places[0];
        FirstPlace = first is null ? default : (first.PrefectureCode, first.MunicipalityCode, first.Region, first.Label, first.Country);
        Number = entry.Values.Text(CommunityFields.CorporateNumber);
        var channels = entry.Values.Maps(CommunityFields.Channels);
        Contacts = channels.IsEmpty ? [] : [.. channels.Select(ContactOf).OfType<string>().Distinct()];
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Where its name is written.</summary>
    public SourceSpan Span { get; }

    internal CommunityType Type { get; }

    internal string Key { get; }

    internal ImmutableArray<string> Prefectures { get; }

    internal (string? Prefecture, string? Municipality, string? Region, string? Label, string? Country) FirstPlace { get; }

    internal string? Number { get; }

    /// <summary>Sites as host and path, phones as digits.</summary>
    internal ImmutableArray<string> Contacts { get; }

    internal bool IsDraft { get; }

    internal bool TellsApart(DuplicateEntry other) => others.Contains(other.Id);

    internal bool IsRelativeOf(DuplicateEntry other) => relatives.Contains(other.Id);

    /// <summary>Dice coefficient of the two sets of bigrams; 0 at once when the lengths alone keep it below what is wanted.</summary>
    internal double Dice(DuplicateEntry other, double atLeast)
    {
        var (mine, theirs) = (bigrams ??= BigramsOf(Key), other.bigrams ??= BigramsOf(other.Key));
        var sum = mine.Length + theirs.Length;
        if (sum == 0 || 2.0 * Math.Min(mine.Length, theirs.Length) / sum < atLeast) return 0;
        var (i, j, common) = (0, 0, 0);
        while (i < mine.Length && j < theirs.Length)
        {
            var (a, b) = (mine[i], theirs[j]);
            if (a == b) common++;
            if (a <= b) i++;
            if (b <= a) j++;
        }

        return 2.0 * common / sum;
    }

    private static uint[] BigramsOf(string key)
    {
        if (key.Length < 2) return [];
        var all = new uint[key.Length - 1];
        for (var i = 0; i < all.Length; i++) all[i] = ((uint)key[i] << 16) | key[i + 1];
        Array.Sort(all);
        var count = 1;
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i] != all[i - 1]) all[count++] = all[i];
        }

        Array.Resize(ref all, count);
        return all;
    }

    private static string? ContactOf(FieldValues channel)
    {
        var value = channel.Text(ChannelFields.Value);
        return (channel.Text(ChannelFields.Kind), value) switch
        {
            (_, null) => null,
            ("website", _) => Site(value),
            ("phone", _) => Digits(value) is { Length: >= 10 } digits ? digits : null,
            _ => null,
        };
    }

    // Host and path alone: scheme, www., a last slash and what comes after ? or # are no other site.
    private static string? Site(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        if (start < 0) return null;
        var end = url.AsSpan(start + 3).IndexOfAny('?', '#');
        var text = end < 0 ? url[(start + 3)..] : url.Substring(start + 3, end);
        text = text.TrimEnd('/');
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) text = text[4..];
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? text.ToLowerInvariant() : string.Concat(text[..slash].ToLowerInvariant(), text.AsSpan(slash));
    }

    // Without the extension: another desk of the same office.
    private static string Digits(string phone)
    {
        var text = JapaneseText.Code(phone);
        var extension = text.IndexOf("内線", StringComparison.Ordinal);
        return string.Concat((extension < 0 ? text : text[..extension]).Where(char.IsAsciiDigit));
    }
}
