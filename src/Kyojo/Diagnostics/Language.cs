namespace Kyojo.Diagnostics;

/// <summary>The language messages are told in: <c>--lang</c>, else <c>diagnostics.lang</c> of site.yml.</summary>
public enum Language
{
    /// <summary>Japanese, the default.</summary>
    Japanese,
    /// <summary>English.</summary>
    English,
    /// <summary>Japanese, then English on the next line.</summary>
    Both,
}
