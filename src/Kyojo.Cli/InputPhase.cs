namespace Kyojo;

/// <summary>Which sources are read.</summary>
public sealed class InputPhase
{
    internal InputPhase()
    {
    }

    /// <summary>Reads files of the site folder.</summary>
    /// <param name="pattern"><c>content/**</c>: records, texts, tables, references, images.</param>
    /// <exception cref="ArgumentException">Another pattern.</exception>
    public InputPhase ReadFiles(string pattern) =>
        pattern == "content/**" ? this : throw new ArgumentException("Kyojo reads content/**", nameof(pattern));
}
