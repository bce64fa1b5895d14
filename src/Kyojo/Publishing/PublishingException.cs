using Kyojo.Diagnostics;

namespace Kyojo.Publishing;

/// <summary>The output folder cannot be written as it stands: full, read-only, in use, or something is in the way.</summary>
public sealed class PublishingException : Exception
{
    /// <summary>Says what is wrong and what to do.</summary>
    /// <param name="text">Message in both languages.</param>
    /// <param name="path">File or folder concerned.</param>
    /// <param name="inner">What the system said, if it did.</param>
    public PublishingException(Bilingual text, string path, Exception? inner = null)
        : base(text.En, inner) => (Text, Path) = (text, path);

    /// <summary>Message in both languages, with the path and the advice.</summary>
    public Bilingual Text { get; }

    /// <summary>File or folder concerned.</summary>
    public string Path { get; }
}
