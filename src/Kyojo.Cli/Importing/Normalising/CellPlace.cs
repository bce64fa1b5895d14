using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Records;

namespace Kyojo.Importing.Normalising;

/// <summary>A cell that is being read.</summary>
internal readonly record struct CellPlace(RecordTree Tree, MappedColumn Mapped, SourceSpan Span)
{
    public int Column => Mapped.Column;

    public string Header => Mapped.Header;

    public Target Target => Mapped.Target!;

    /// <summary>Adds a value to the field of the column.</summary>
    public void Add(string text) => Tree.Add(Target.Route, new Leaf(text, Tree.Row, Column));
}
