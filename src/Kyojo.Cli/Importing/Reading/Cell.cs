namespace Kyojo.Importing.Reading;

/// <summary>What a spreadsheet holds in place of a value that can be read.</summary>
internal enum CellFlaw : byte
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>An error value such as <c>#REF!</c> (KYO7021); the text is that word.</summary>
    Error,

    /// <summary>A formula whose result was not saved (KYO7022); the text is empty.</summary>
    NoResult,
}

/// <summary>One cell as text.</summary>
/// <param name="Text">
/// The value: numbers in invariant digits without float noise, days as <c>2020-04-01</c>, times as <c>9:30</c>, booleans as
/// TRUE and FALSE. Empty for an empty cell.
/// </param>
/// <param name="Flaw">What is wrong with it.</param>
internal readonly record struct Cell(string Text, CellFlaw Flaw = CellFlaw.None)
{
    public static readonly Cell Empty = new("");

    /// <summary>True when there is nothing but white space and nothing wrong.</summary>
    public bool IsEmpty => Flaw == CellFlaw.None && (Text.Length == 0 || Kyojo.Text.JapaneseText.Trim(Text).Length == 0);
}
