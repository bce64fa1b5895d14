namespace Kyojo.Importing.Merging;

/// <summary>What the state knows of one row.</summary>
/// <param name="Id">Id of the record it became.</param>
/// <param name="Hashes">Hash of each value it had, by path. A row has few: a list is smaller than a table of hashes.</param>
internal sealed record StateRow(string Id, IReadOnlyList<(string Path, ulong Hash)> Hashes)
{
    /// <summary>Hash of a value; null when the row had none.</summary>
    public ulong? Of(string path)
    {
        foreach (var (own, hash) in Hashes)
        {
            if (own == path) return hash;
        }

        return null;
    }
}
