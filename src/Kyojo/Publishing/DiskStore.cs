using System.Security.Cryptography;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// A site on disk. A commit writes a journal, then only changes names; killed at any moment it leaves either the last
/// site or a journal from which <see cref="Recover"/> completes the new one. (Against a killed program, not against a
/// power cut: files are not forced to the platter, which would cost more than the build. A file that a power cut tore
/// has another length than the manifest says and is written again; without a manifest every file is compared by hash.)
/// </summary>
/// <param name="outputFolder">Full path of the output folder; made when missing.</param>
/// <param name="state">Where journal and manifest lie.</param>
/// <param name="beforeStep">Called before each step of a commit with its name; for tests that stop there.</param>
internal sealed class DiskStore(string outputFolder, StatePaths state, Action<string>? beforeStep = null) : IOutputStore
{
    private const int RecordsBuffer = 1 << 18;
    private readonly StagingFolder staging = new(outputFolder);
    private bool recovered;

    private Transaction Transaction => field ??= new Transaction(outputFolder, state, staging, beforeStep);

    /// <inheritdoc/>
    public void Recover()
    {
        OnDisk(outputFolder, () =>
        {
            Transaction.Recover();
            // Left by a build that was killed.
            if (File.Exists(state.Texts)) File.Delete(state.Texts);
            IsEmpty = !Directory.Exists(outputFolder) || !Directory.EnumerateFileSystemEntries(outputFolder).Any();
        });
        recovered = true;
    }

    /// <inheritdoc/>
    public bool IsEmpty { get; private set; }

    /// <inheritdoc/>
    public Manifest? LoadManifest() => Manifest.Load(state.Manifest);

    /// <inheritdoc/>
    public KeptFile? LoadRecords()
    {
        try
        {
            if (!File.Exists(state.Records)) return null;
            var file = File.OpenHandle(state.Records, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var kept = KeptFile.Open(RandomAccess.GetLength(file), (offset, length) => ReadAt(file, offset, length), file);
            if (kept is null) file.Dispose();
            return kept;
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault) || fault is InvalidDataException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void KeepRecords(ReadOnlyMemory<byte> index, IEnumerable<byte[]> texts) => OnDisk(state.Records, () =>
    {
        Directory.CreateDirectory(state.Folder);
        using (var file = new FileStream(state.NextRecords, FileMode.Create, FileAccess.Write, FileShare.None, RecordsBuffer)) KeptFile.Write(file, index, texts);
        File.Move(state.NextRecords, state.Records, overwrite: true);
    });

    /// <inheritdoc/>
    public TextSpool? OpenTexts() => TextSpool.Open(state.Texts);

    /// <inheritdoc/>
    public (long Length, long MtimeTicks)? Stat(RoutePath route)
    {
        var file = new FileInfo(Path.Join(outputFolder, route.FilePath));
        return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? (file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }

    /// <inheritdoc/>
    public bool Matches(RoutePath route, OutputStamp expected, out OutputStamp present)
    {
        present = expected;
        if (IsEmpty || Stat(route) is not { } found || found.Length != expected.Length) return false;
        present = expected with { MtimeTicks = found.MtimeTicks };
        return found.MtimeTicks == expected.MtimeTicks || (expected.Hash != default && HashOf(Path.Join(outputFolder, route.FilePath)) == expected.Hash);
    }

    /// <inheritdoc/>
    public byte[] Read(RoutePath route)
    {
        var path = Path.Join(outputFolder, route.FilePath);
        return OnDisk(path, () => File.ReadAllBytes(path));
    }

    /// <inheritdoc/>
    public OutputStamp Stage(RoutePath route, ReadOnlySpan<byte> bytes, Fingerprint hash, int worker)
    {
        CheckStart(route);
        try
        {
            var place = staging.Next(route, worker);

            // Never read, but for writing alone .NET asks first which file system it is.
            using var file = File.OpenHandle(staging.PathOf(place), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            RandomAccess.Write(file, bytes, 0);
            var stamp = new OutputStamp(hash, bytes.Length, File.GetLastWriteTimeUtc(file).Ticks);
            staging.Complete(place);
            return stamp;
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault))
        {
            throw DiskFaults.Explain(fault, Path.Join(outputFolder, route.FilePath));
        }
    }

    /// <inheritdoc/>
    public StagedStream StageStream(RoutePath route, int worker)
    {
        CheckStart(route);
        return OnDisk(outputFolder, () =>
        {
            var place = staging.Next(route, worker);
            var path = staging.PathOf(place);
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1 << 16);
            return new StagedStream(file, path, (hash, length) => OnDisk(path, () => Close(place, new OutputStamp(hash, length))));
        });
    }

    /// <inheritdoc/>
    public void Commit(IReadOnlyCollection<RoutePath> removals, Manifest next) =>
        OnDisk(outputFolder, () =>
        {
            IsEmpty = false;
            Transaction.Commit(removals, next);
        });

    /// <inheritdoc/>
    public void Abort() => OnDisk(outputFolder, Transaction.Abort);

    private (OutputStamp Stamp, bool Written) Close(StagedFile place, OutputStamp written)
    {
        var isNew = !Matches(place.Target, written, out var present);
        if (written.Length >= 0 && isNew)
        {
            staging.Complete(place);
            return (written with { MtimeTicks = File.GetLastWriteTimeUtc(staging.PathOf(place)).Ticks }, true);
        }

        staging.Drop(place);
        return (present, false);
    }

    /// <summary>So many bytes of a file.</summary>
    /// <exception cref="InvalidDataException">There are not so many.</exception>
    internal static byte[] ReadAt(Microsoft.Win32.SafeHandles.SafeFileHandle file, long offset, int length)
    {
        var bytes = new byte[length];
        return RandomAccess.Read(file, bytes, offset) == length ? bytes : throw new InvalidDataException();
    }

    private void CheckStart(RoutePath route)
    {
        if (!recovered) throw new InvalidOperationException("Recover comes before the first file.");
        StagingFolder.Check(route);
    }

    private static Fingerprint HashOf(string path)
    {
        Span<byte> hash = stackalloc byte[Fingerprint.SizeBytes];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        SHA256.HashData(file, hash);
        return new Fingerprint(hash);
    }

    private static T OnDisk<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault))
        {
            throw DiskFaults.Explain(fault, path);
        }
    }

    private static void OnDisk(string path, Action work) => OnDisk(path, () =>
    {
        work();
        return true;
    });
}
