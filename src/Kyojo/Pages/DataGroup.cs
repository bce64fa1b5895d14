namespace Kyojo.Pages;

/// <summary>The tables of files on the page of open data, in their order.</summary>
public enum DataGroup
{
    /// <summary>All entries.</summary>
    Whole,
    /// <summary>Entries of one type.</summary>
    Types,
    /// <summary>Entries of one prefecture.</summary>
    Prefectures,
    /// <summary>One row for each item of a list: places, channels.</summary>
    Lists,
    /// <summary>Tables of reports.</summary>
    Reports,
    /// <summary>Code lists, descriptions for machines, forms.</summary>
    Helps,
}
