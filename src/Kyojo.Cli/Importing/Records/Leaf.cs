namespace Kyojo.Importing.Records;

/// <summary>A value and the cell it came from.</summary>
/// <param name="Text">The value as YAML would hold it.</param>
/// <param name="Row">Row from 1.</param>
/// <param name="Column">Column from 1; 0 when no cell is to blame.</param>
internal readonly record struct Leaf(string Text, int Row, int Column);
