using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;

namespace Kyojo.Pages;

/// <summary>Municipalities that have entries.</summary>
internal static class MunicipalityLists
{
    /// <summary>In the order of their codes.</summary>
    public static IEnumerable<Municipality> Of(Catalog catalog) =>
        catalog.ByMunicipality.Keys.Order(StringComparer.Ordinal).Where(ReferenceTables.Municipalities.ContainsKey).Select(code => ReferenceTables.Municipalities[code]);

    public static ImmutableArray<CountLink> Links(Catalog catalog, Func<Municipality, bool> where) =>
        [.. Of(catalog).Where(where).Select(m => new CountLink(m.Name, Routes.Of(m).Value, catalog.ByMunicipality[m.Code].Length))];
}
