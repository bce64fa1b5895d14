using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Publishing;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// Communities as the last build read them, by the hash of their file: what has not changed is not read as YAML, checked
/// and bound again. Kept are only files without any finding, so that nothing that is to be told is lost. Always safe to delete.
/// </summary>
internal sealed class KeptRecords : IDisposable
{
    private const long Mark = 0x4345524F4A4F594B; // KYOJOREC
    private const int FormatVersion = 2;

    // Bytes of what stands before a file, with most of them.
    private const int RoomOfFile = 128;

    private readonly Dictionary<Fingerprint, PackedFile> files = [];
    private KeptFile? file;

    /// <summary>Nothing is kept.</summary>
    public static KeptRecords None { get; } = new();

    /// <summary>
    /// What a build said beside the descriptions of communities when its checks were run. A check finds in a community
    /// the same as then as long as this and the community's own file are the same.
    /// </summary>
    public Fingerprint QuietUnder { get; private init; }

    /// <summary>Hash of everything that decided how a file was read, but the file: engine and types.</summary>
    public Fingerprint Key { get; private init; }

    /// <summary>Loads what <see cref="Index"/> wrote; nothing when there is none, or none that can be read.</summary>
    /// <param name="store">Where it is kept.</param>
    public static KeptRecords Load(IOutputStore store)
    {
        var file = store.LoadRecords();
        if (file is null) return None;
        try
        {
            var head = new ByteReader(file.Index.Span);
            if (head.Fixed() == Mark && head.Number() == FormatVersion) return Read(ref head, file);
        }
        catch (InvalidDataException)
        {
            // As if there were none.
        }

        file.Dispose();
        return None;
    }

    /// <summary>Closes the file that the long texts are read from.</summary>
    public void Dispose() => file?.Dispose();

    private static KeptRecords Read(ref ByteReader head, KeptFile file)
    {
        var kept = new KeptRecords { Key = head.Hash(), QuietUnder = head.Hash(), file = file };
        var count = head.Count();
        kept.files.EnsureCapacity(count);
        for (var i = 0; i < count; i++)
        {
            var (hash, noisy, path, textsStart, textsLength) = (head.Hash(), (uint)head.Number(), head.Text(), head.Number(), (int)head.Number());
            var length = head.Length();
            kept.files.TryAdd(hash, new PackedFile(path, hash, file.Index.Slice(file.Index.Length - head.Left, length), file, textsStart, textsLength) { Noisy = noisy });
            head.Skip(length);
        }

        return kept;
    }

    /// <summary>The communities of a file, when they were kept; else null.</summary>
    /// <param name="file">The file as it is.</param>
    public PackedFile? Find(SourceFile file) => files.GetValueOrDefault(file.Hash) is { } kept && kept.Path == file.Path ? kept : null;

    /// <summary>True when a file is one of these.</summary>
    /// <param name="file">The file.</param>
    public bool Holds(PackedFile file) => ReferenceEquals(files.GetValueOrDefault(file.Hash), file);

    /// <summary>What <see cref="Read"/> reads.</summary>
    /// <param name="key">Hash of everything that decides how a file is read, but the file.</param>
    /// <param name="quietUnder">What the flags of the files hold for.</param>
    /// <param name="files">The files, whose texts follow each other in this order.</param>
    public static ReadOnlyMemory<byte> Index(Fingerprint key, Fingerprint quietUnder, ImmutableArray<PackedFile> files)
    {
        var writer = new ByteWriter(files.Sum(file => file.Content.Length + RoomOfFile));
        writer.Fixed(Mark);
        writer.Number(FormatVersion);
        writer.Hash(key);
        writer.Hash(quietUnder);
        writer.Number(files.Length);
        var texts = 0L;
        foreach (var file in files)
        {
            writer.Hash(file.Hash);
            writer.Number(file.Noisy);
            writer.Text(file.Path);
            writer.Number(texts);
            writer.Number(file.TextsLength);
            writer.Length(file.Content.Length);
            writer.Bytes(file.Content.Span);
            texts += file.TextsLength;
        }

        return writer.Written;
    }
}
