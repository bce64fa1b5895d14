using System.Collections.Immutable;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// What a commit is about to do. It is on disk from before the first change of the site until after the last, so a
/// build that was killed in between can be finished.
/// </summary>
/// <param name="Removals">Files to remove, before anything is moved: an old file may stand where a new folder goes.</param>
/// <param name="Moves">Staged files by their path below the staging folder, and where they go.</param>
internal sealed record Journal(ImmutableArray<RoutePath> Removals, ImmutableArray<(string Staged, RoutePath Target)> Moves)
{
    private const long Mark = 0x4C4E524A4F4A594B; // KYJOJRNL

    /// <summary>Reads a journal; null when there is none or it is damaged.</summary>
    /// <param name="path">Path of the file.</param>
    internal static Journal? Load(string path)
    {
        var content = SealedFile.Read(path).Span;
        if (content.IsEmpty) return null;
        try
        {
            var bytes = new ByteReader(content);
            if (bytes.Fixed() != Mark) return null;
            var removals = new RoutePath[bytes.Count()];
            for (var i = 0; i < removals.Length; i++) removals[i] = Route(ref bytes);
            var moves = new (string, RoutePath)[bytes.Count()];
            for (var i = 0; i < moves.Length; i++) moves[i] = (Route(ref bytes).Value, Route(ref bytes));
            return new Journal([.. removals], [.. moves]);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Where a journal is written before it takes its name.</summary>
    /// <param name="path">Path of the journal.</param>
    internal static string DraftOf(string path) => path + ".new";

    /// <summary>Writes the journal so that it is there whole or not at all.</summary>
    /// <param name="path">Path of the file.</param>
    internal void Save(string path)
    {
        var bytes = new ByteWriter();
        bytes.Fixed(Mark);
        bytes.Number(Removals.Length);
        foreach (var route in Removals) bytes.Text(route.Value);
        bytes.Number(Moves.Length);
        foreach (var (staged, target) in Moves)
        {
            bytes.Text(staged);
            bytes.Text(target.Value);
        }

        var draft = DraftOf(path);
        using (var file = File.Create(draft, bufferSize: 1)) SealedFile.Write(file, bytes.Written);
        File.Move(draft, path, overwrite: true);
    }

    private static RoutePath Route(ref ByteReader bytes) =>
        RoutePath.TryParse(bytes.Text(), out var route) ? route : throw new InvalidDataException();
}
