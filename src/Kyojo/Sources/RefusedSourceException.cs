using Kyojo.Diagnostics;

namespace Kyojo.Sources;

/// <summary>A file of the site folder that is not read, for a reason an author can understand.</summary>
/// <param name="text">The reason.</param>
public sealed class RefusedSourceException(Bilingual text) : IOException(text.En)
{
    /// <summary>The reason in both languages.</summary>
    public Bilingual Text => text;
}
