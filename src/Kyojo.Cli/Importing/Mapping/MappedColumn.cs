namespace Kyojo.Importing.Mapping;

/// <summary>What becomes of a column.</summary>
internal enum ColumnRole
{
    /// <summary>Goes to a field.</summary>
    Mapped,
    /// <summary>Number by which the list knows its rows.</summary>
    Key,
    /// <summary>Local-government code that says where a group is when nothing else does.</summary>
    PlaceCode,
    /// <summary>Says which type a row has.</summary>
    Type,
    /// <summary>Known and not wanted.</summary>
    Ignored,
    /// <summary>Personal data: counted, never read.</summary>
    Dropped,
    /// <summary>Looks like names of persons (KYO7045): not read.</summary>
    Names,
    /// <summary>Not known (KYO7033).</summary>
    Unknown,
}

/// <summary>A column of the table and what becomes of it.</summary>
/// <param name="Column">Column from 1.</param>
/// <param name="Header">Its header as written.</param>
/// <param name="Role">What becomes of it.</param>
/// <param name="Target">Where it goes; null unless it is mapped.</param>
internal sealed record MappedColumn(int Column, string Header, ColumnRole Role, Target? Target = null)
{
    /// <summary>True when its cells are read.</summary>
    public bool IsRead => Role is ColumnRole.Mapped or ColumnRole.Key or ColumnRole.PlaceCode or ColumnRole.Type;
}
