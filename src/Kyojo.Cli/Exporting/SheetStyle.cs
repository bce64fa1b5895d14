namespace Kyojo.Exporting;

/// <summary>Looks of a cell: numbers of <c>cellXfs</c> in <see cref="WorkbookParts.Styles"/>. All hold text, so that no cell is ever counted or run.</summary>
internal enum SheetStyle
{
    /// <summary>Text, as written.</summary>
    Text,
    /// <summary>A header: bold on a light ground, with a line below.</summary>
    Header,
    /// <summary>Help: grey italics, several lines.</summary>
    Help,
    /// <summary>Text in several lines, from the top.</summary>
    Wrapped,
    /// <summary>Bold.</summary>
    Title,
}
