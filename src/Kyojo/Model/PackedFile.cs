using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Model;

/// <summary>The communities of one file, read without any finding and packed, to be kept for later builds.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Hash">Hash of the file.</param>
/// <param name="Content">Number of communities, then each as <see cref="PackedCommunity"/> writes it.</param>
/// <param name="Texts">Where the long texts lie.</param>
/// <param name="TextsStart">Where those of this file begin.</param>
/// <param name="TextsLength">Bytes of them.</param>
internal sealed record PackedFile(string Path, Fingerprint Hash, ReadOnlyMemory<byte> Content, ITextStore Texts, long TextsStart, int TextsLength)
{
    [ThreadStatic]
    private static ByteWriter? content;

    [ThreadStatic]
    private static ByteWriter? texts;

    /// <summary>Checks beyond reading that found something in its communities, one bit for each.</summary>
    public uint Noisy { get; init; }

    /// <summary>Packs communities.</summary>
    /// <param name="file">Their file.</param>
    /// <param name="communities">All that are in it.</param>
    /// <param name="keep">Puts their long texts away: where they lie from then on, and where they begin; null = here.</param>
    public static PackedFile Of(SourceFile file, IReadOnlyList<Community> communities, Func<ReadOnlyMemory<byte>, (ITextStore Texts, long Start)?>? keep = null)
    {
        var (target, late) = (content ??= new ByteWriter(4096), texts ??= new ByteWriter(16 * 1024));
        target.Clear();
        late.Clear();
        target.Number(communities.Count);
        foreach (var community in communities) PackedCommunity.Write(target, late, community);
        var (kept, start) = keep?.Invoke(late.Written) ?? (new OwnTexts(late.Written.ToArray()), 0);
        return new PackedFile(file.Path, file.Hash, target.Written.ToArray(), kept, start, late.Written.Length);
    }

    /// <summary>Reads them; their values are unpacked whenever they are asked for.</summary>
    /// <param name="types">Types as they were when they were packed.</param>
    public Community[] Communities(IReadOnlyDictionary<string, CommunityType> types)
    {
        var reader = new ByteReader(Content.Span);
        var communities = new Community[reader.Count()];
        for (var i = 0; i < communities.Length; i++) communities[i] = PackedCommunity.Read(ref reader, this, types);
        return communities;
    }

    /// <summary>The same communities with their values packed.</summary>
    /// <param name="bound">The communities as they were bound, in their order.</param>
    public Community[] Communities(IReadOnlyList<Community> bound)
    {
        var reader = new ByteReader(Content.Span);
        var communities = new Community[reader.Count()];
        for (var i = 0; i < communities.Length; i++) communities[i] = PackedCommunity.Read(ref reader, this, bound[i]);
        return communities;
    }

    /// <summary>The long texts, to be kept again.</summary>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    public byte[] LongTexts() => Texts.Read(TextsStart, TextsLength);

    // Texts that were packed and are not kept anywhere yet.
    private sealed class OwnTexts(byte[] bytes) : ITextStore
    {
        public byte[] Read(long offset, int length) => bytes[(int)offset..((int)offset + length)];
    }
}
