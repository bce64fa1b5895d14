using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Pages.Leaving;

/// <summary>The handouts of a site in one language; each, and each code, is made once. Safe for several threads.</summary>
internal sealed class Handouts(SiteContext site)
{
    private readonly ConcurrentDictionary<string, Handout> handouts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string, string), SheetFit> fits = new();
    private readonly Offer?[] offers = new Offer?[site.Catalog.RecordCount];
    private readonly ConcurrentDictionary<string, Lazy<QrCode>> codes = new(StringComparer.Ordinal);

    /// <summary>Areas, by code.</summary>
    public ImmutableArray<LeaveArea> Areas => site.Catalog.Leave.Areas;

    /// <summary>Occasions with texts in this language.</summary>
    public ImmutableArray<Occasion> Occasions => occasions.IsDefault ? occasions = [.. site.Catalog.Leave.Occasions.Where(o => o.In(site.Lang) is not null)] : occasions;

    private ImmutableArray<Occasion> occasions;

    /// <summary>Formats that are made: none without <c>url</c>, and no cards when the code would be too fine for them.</summary>
    /// <param name="area">The area: codes of municipalities are longer.</param>
    public IEnumerable<string> FormatsOf(LeaveArea area) => site.Settings.Url is not { } url ? []
        : site.Settings.Leave.Formats.Where(format => format != "cards" || ShortAddress.Of(url, area.Code + "m").Length <= LeaveSettings.LongestOnCard);

    /// <summary>True when sheets are made.</summary>
    public bool HasSheets => site.Settings.Url is not null && site.Settings.Leave.Formats.Length > 0;

    /// <summary>The texts of an area and occasion.</summary>
    public Handout Of(LeaveArea area, Occasion occasion) =>
        handouts.GetOrAdd(area.Code + occasion.Letter, _ => new Handout(site, area, occasion, occasion.In(site.Lang)!));

    /// <summary>A group as it is handed out; one that is open to people anywhere stands on the pages of all areas.</summary>
    /// <param name="entry">The group.</param>
    /// <param name="handout">Any handout of this language that names it.</param>
    public Offer OfferOf(Community entry, Handout handout)
    {
        ref var offer = ref offers[entry.Number];
        if (Volatile.Read(ref offer) is { } made) return made;
        var mine = LeaveOccasionPages.OfferOf(site, handout, entry);
        return Interlocked.CompareExchange(ref offer, mine, null) ?? mine;
    }

    /// <summary>What fits on a sheet.</summary>
    public SheetFit FitOf(Handout handout, string format) => fits.GetOrAdd((handout.Code, format), _ => SheetFit.Of(handout, format, site, Ruler));

    /// <summary>The code of a handout: the same in all languages.</summary>
    public QrCode CodeOf(Handout handout) =>
        site.Languages[0].Handouts.codes.GetOrAdd(handout.Address ?? throw new InvalidOperationException("There is no code without an address."), address => new Lazy<QrCode>(() => QrCode.Of(address))).Value;

    /// <summary>The prefectures, without numbers: the same on every page behind a code.</summary>
    public TileGrid Grid => grid ??= Tiles.Of(site, _ => 0, p => Routes.Of(p).Value + "#here");

    private TileGrid? grid;

    /// <summary>Measures lines of text.</summary>
    private SheetRuler Ruler { get; } = new();

    /// <summary>Name of an area: in other languages that of its prefecture, in easy Japanese with its reading; a municipality has none in them and keeps its own, marked as Japanese.</summary>
    public string NameOf(LeaveArea area) => site.Lang == "easy" ? (area.Municipality is { } town ? $"{{{town.Name}|{town.Yomi}}}" : $"{{{area.Prefecture.Name}|{area.Prefecture.Yomi}}}")
        : area.Municipality is not { } municipality ? site.NameOf(area.Prefecture)
        : site.Site.HtmlLang == site.Settings.Lang ? municipality.Name : $"{{lang={site.Settings.Lang}|{municipality.Name}}} ({site.NameOf(area.Prefecture)})";
}
