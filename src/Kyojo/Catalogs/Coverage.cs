using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Catalogs;

/// <summary>A number of entries, each counted once, and in how many the area has which role.</summary>
/// <param name="All">Entries with the area in any role.</param>
/// <param name="Origin">Entries that come from there.</param>
/// <param name="Here">Entries that are there.</param>
internal readonly record struct CoverageCount(int All, int Origin, int Here);

/// <summary>A row of the coverage table.</summary>
/// <param name="Code">Two digits of a prefecture, six of a municipality.</param>
/// <param name="Name">Its Japanese name.</param>
/// <param name="Group">Region of a prefecture; county of a municipality, else what kind it is.</param>
internal sealed record CoverageArea(string Code, string Name, string Group);

/// <summary>
/// How many entries there are, area by area and type by type (leaving-kit.md 13): the 47 prefectures, or the
/// municipalities of one. Counted is what is published, and neither planned nor ended: once in each area it names in any
/// role, and once in every sum.
/// </summary>
internal sealed class Coverage
{
    private const string Everywhere = "";
    private readonly Dictionary<(string Key, string Type), CoverageCount> counts = [];

    private Coverage(Catalog catalog)
    {
        Within = PrefectureOf(catalog.Settings);
        Areas = Within is null ? [.. ReferenceTables.Prefectures.Select(p => new CoverageArea(p.Code, p.Name, p.RegionSlug))] : MunicipalitiesOf(Within);
        Types = catalog.Types;
        var groups = Areas.ToDictionary(a => a.Code, a => GroupKey(a.Group), StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<Community>();
        foreach (var entry in catalog.Listed.Where(e => e.PublicationStatus == "published" && catalog.StateOf(e).IsCovered))
        {
            var (origin, here) = (AreasOf(entry, isOrigin: true), AreasOf(entry, isOrigin: false));
            var isPlaced = origin.Count + here.Count > 0;
            if (!isPlaced && !entry.IsNationwide && Within is not null && entry.Places.All(p => p.PrefectureCode != Within.Code)) continue;
            entries.Add(entry);
            if (isPlaced) Placed++;
            else if (entry.IsNationwide) Nationwide++;
            foreach (var area in origin.Union(here)) Add(area, entry, origin.Contains(area), here.Contains(area));
            foreach (var group in origin.Union(here).Select(a => groups[a]).Distinct()) Add(group, entry, origin.Any(a => groups[a] == group), here.Any(a => groups[a] == group));
            if (isPlaced) Add(Everywhere, entry, origin.Count > 0, here.Count > 0);
        }

        Entries = entries.ToImmutable();
    }

    /// <summary>Counts the entries of a site.</summary>
    /// <param name="catalog">The site.</param>
    public static Coverage Of(Catalog catalog) => new(catalog);

    /// <summary>The prefecture whose municipalities are the rows; null when the prefectures are.</summary>
    public Prefecture? Within { get; }

    /// <summary>The rows, in the order of their codes.</summary>
    public ImmutableArray<CoverageArea> Areas { get; }

    /// <summary>The columns, in the order of types.</summary>
    public ImmutableArray<CommunityType> Types { get; }

    /// <summary>The counted entries, in the order of lists.</summary>
    public ImmutableArray<Community> Entries { get; }

    /// <summary>Counted entries with at least one of the areas.</summary>
    public int Placed { get; }

    /// <summary>Counted entries without any of the areas that are nationwide or online.</summary>
    public int Nationwide { get; }

    /// <summary>Cells with at least one entry.</summary>
    public int Filled => Areas.Sum(a => Types.Count(t => At(a.Code, t).All > 0));

    /// <summary>Entries of a type in an area.</summary>
    /// <param name="area">Code of the area.</param>
    /// <param name="type">The type.</param>
    public CoverageCount At(string area, CommunityType type) => counts.GetValueOrDefault((area, type.Id));

    /// <summary>Entries of a type in a group of areas, each once.</summary>
    public CoverageCount Sum(string group, CommunityType type) => counts.GetValueOrDefault((GroupKey(group), type.Id));

    /// <summary>Entries of a type in any area, each once.</summary>
    public CoverageCount Sum(CommunityType type) => counts.GetValueOrDefault((Everywhere, type.Id));

    /// <summary>So many days a confirmation counts as one of the last year.</summary>
    public const int FreshDays = 365;

    /// <summary>Counted entries of a type that were confirmed within the last 365 days, and all of them.</summary>
    public (int Fresh, int All) Age(CommunityType type, DateOnly asOf)
    {
        var ofType = Entries.Where(e => e.Type == type).ToArray();
        return (ofType.Count(e => e.CheckedOn is { } day && asOf.DayNumber - day.DayNumber <= FreshDays), ofType.Length);
    }

    private static string GroupKey(string group) => "group " + group;

    // A municipal site shows its prefecture, so does one that a prefecture runs.
    private static Prefecture? PrefectureOf(SiteSettings settings)
    {
        var code = settings.Values.Text(SiteFields.Area) is { Length: 6 } area ? area
            : settings.Operator.Text(SiteFields.OperatorKind) == "prefecture" ? settings.Operator.Text(SiteFields.LgCode) : null;
        return code is null ? null : ReferenceTables.PrefectureByCode.GetValueOrDefault(code[..2]);
    }

    // Wards are counted with their city.
    private static ImmutableArray<CoverageArea> MunicipalitiesOf(Prefecture prefecture) =>
    [
        .. ReferenceTables.Municipalities.Values.Where(m => m.PrefectureCode == prefecture.Code && m.ParentCode is null && m.Code != prefecture.LgCode)
            .OrderBy(m => m.Code, StringComparer.Ordinal).Select(m => new CoverageArea(m.Code, m.Name, m.County ?? m.Kind)),
    ];

    private HashSet<string> AreasOf(Community entry, bool isOrigin) => Within is null
        ? [.. isOrigin ? entry.OriginPrefectures : entry.HerePrefectures]
        : [.. entry.Places.Where(p => p.IsOrigin == isOrigin && p.MunicipalityCode is not null).Select(p => ReferenceTables.Municipalities.GetValueOrDefault(p.MunicipalityCode!))
            .Where(m => m?.PrefectureCode == Within.Code).Select(m => m!.ParentCode ?? m.Code)];

    private void Add(string key, Community entry, bool isOrigin, bool isHere)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (key, entry.Type.Id), out _);
        count = new CoverageCount(count.All + 1, count.Origin + (isOrigin ? 1 : 0), count.Here + (isHere ? 1 : 0));
    }
}
