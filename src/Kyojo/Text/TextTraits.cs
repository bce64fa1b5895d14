namespace Kyojo.Text;

/// <summary>What was changed in a text while it was read, or looks like a slip in it (model.md 8.1).</summary>
[Flags]
public enum TextTraits
{
    /// <summary>Nothing: the text was kept as written.</summary>
    None = 0,
    /// <summary>A line break in a one-line value became a space (step N4).</summary>
    LineBreak = 1,
    /// <summary>Half-width katakana became full-width (step N3).</summary>
    HalfWidthKana = 2,
    /// <summary>Marks were composed with their letters (step N2).</summary>
    Composed = 4,
    /// <summary>U+FF0D stands after a katakana letter and is kept (step N5).</summary>
    DashAfterKana = 8,
    /// <summary>Spaces stand between the letters of what looks like one word.</summary>
    SplitWord = 16,
}
