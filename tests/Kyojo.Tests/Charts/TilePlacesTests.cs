using System.Globalization;
using Kyojo.Charts;
using Kyojo.Model;

namespace Kyojo.Tests.Charts;

/// <summary>The grid of prefectures.</summary>
public sealed class TilePlacesTests
{
    [Fact]
    public void Every_prefecture_has_a_place_of_its_own_and_the_style_sheet_has_the_same()
    {
        var style = File.ReadAllText(Path.Combine(Repository.Root, "themes", "default", "assets", "tiles.css"));

        Assert.Equal(ReferenceTables.Prefectures.Select(p => (p.Code, p.ShortName)), TilePlaces.All.Select(p => (p.Code, p.Name)));
        Assert.Equal(47, TilePlaces.All.Select(p => (p.Column, p.Row)).Distinct().Count());
        Assert.All(TilePlaces.All, place => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $".at-{ReferenceTables.PrefectureByCode[place.Code].Slug} {{ grid-area: {place.Row} / {place.Column}; }}"), style, StringComparison.Ordinal));
    }

    [Fact]
    public void A_prefecture_is_found_by_each_of_its_names() =>
        Assert.All(ReferenceTables.Prefectures, p => Assert.All([p.Code, p.Name, p.ShortName], name => Assert.Equal(p.Code, TilePlaces.Of(name)?.Code)));
}
