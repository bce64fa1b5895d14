namespace Kyojo.Model;

/// <summary>Where the value of a field may appear (model.md section 0).</summary>
[Flags]
internal enum Shown
{
    /// <summary>Nowhere public.</summary>
    Nowhere = 0,
    /// <summary>Community page.</summary>
    Community = 1,
    /// <summary>Card in a list.</summary>
    Card = 2,
    /// <summary>Search index.</summary>
    Search = 4,
    /// <summary>Leaflets.</summary>
    Leaflet = 8,
    /// <summary>JSON export.</summary>
    Json = 16,
    /// <summary>CSV and XLSX export.</summary>
    Table = 32,
}
