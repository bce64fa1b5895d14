namespace Kyojo.Citations;

/// <summary>How references are written.</summary>
public enum CitationStyle
{
    /// <summary>SIST 02, the default.</summary>
    Sist02,
    /// <summary>APA, 7th edition.</summary>
    Apa,
}

/// <summary>How a text points to its references.</summary>
public enum CitationMarks
{
    /// <summary>[1, p. 3; 2], numbered by first citation.</summary>
    Numeric,
    /// <summary>¹⁾, numbered by first citation.</summary>
    Superscript,
    /// <summary>(中村, 2021).</summary>
    AuthorYear,
}
