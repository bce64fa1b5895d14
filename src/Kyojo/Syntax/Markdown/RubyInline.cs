using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax.Inlines;

namespace Kyojo.Syntax.Markdown;

/// <summary>A word with its reading (ruby): one reading for the whole, or one for each character.</summary>
/// <param name="written">The word.</param>
/// <param name="readings">The readings as written, at least one.</param>
internal sealed class RubyInline(string written, ImmutableArray<string> readings) : LeafInline
{
    /// <summary>The word without its reading.</summary>
    public string Base => written;

    /// <summary>Number of characters as a reader counts them: a letter with its marks is one.</summary>
    public int Characters { get; } = new StringInfo(written).LengthInTextElements;

    /// <summary>Number of readings as written.</summary>
    public int Parts => readings.Length;

    /// <summary>False when there are several readings, but not one for each character: KYO3851.</summary>
    public bool Fits => Parts == 1 || Parts == Characters;

    /// <summary>The pairs to print, in order.</summary>
    public IEnumerable<(string Base, string Reading)> Pairs()
    {
        if (Parts == 1 || !Fits)
        {
            yield return (written, string.Concat(readings));
            yield break;
        }

        var at = 0;
        foreach (var reading in readings)
        {
            var length = StringInfo.GetNextTextElementLength(written, at);
            yield return (written.Substring(at, length), reading);
            at += length;
        }
    }
}
