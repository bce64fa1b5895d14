namespace Kyojo.Model.Columns;

/// <summary>What a standard column is for (import-export.md 10.1).</summary>
[Flags]
internal enum ColumnUse
{
    /// <summary>G: made from the site at export; an import ignores it.</summary>
    Generated = 1,
    /// <summary>W: in the Excel form, to be filled in.</summary>
    Template = 2,
    /// <summary>R: what is exported is read back exactly.</summary>
    RoundTrip = 4,
}
