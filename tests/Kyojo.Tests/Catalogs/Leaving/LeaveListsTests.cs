using FsCheck.Fluent;
using Kyojo.Catalogs.Leaving;
using Kyojo.Model;

namespace Kyojo.Tests.Catalogs.Leaving;

public sealed class LeaveListsTests
{
    [Fact]
    public void Featured_groups_stand_first_as_staff_wrote_them_then_the_others_by_reading() => Assert.Equal(["sakura", "umi", "asa", "kawa"], LeaveSite.Catalog(
        LeaveSite.Settings(more: "  per_area:\n    \"32\":\n      moving-out: {featured: [sakura, umi]}\n") + LeaveSite.Group("umi", "海の会", "うみのかい") + LeaveSite.Group("kawa", "川の会", "かわのかい")
        + LeaveSite.Group("asa", "朝の会", "あさのかい") + LeaveSite.Group("sakura", "桜の会", "さくらのかい")).Named());

    [Fact]
    public void What_staff_features_needs_no_way_in() => Assert.Equal(["one"], LeaveSite.Catalog(
        LeaveSite.Settings(more: "  per_area:\n    \"32\":\n      moving-out: {featured: [one]}\n") + LeaveSite.Group("one", joining: "status: open, invite_moments: [moving-out]")).Named());

    [Fact]
    public void A_municipality_has_its_own_groups_before_those_of_its_prefecture_and_none_of_its_neighbours()
    {
        var catalog = LeaveSite.Catalog(LeaveSite.Settings("\"322016\"") + LeaveSite.Group("whole", "県の会", "あけんのかい")
            + LeaveSite.Group("own", "市の会", "いちのかい", "{role: origin, prefecture: \"32\", municipality: \"322016\"}") + LeaveSite.Group("other", "隣の会", "となりのかい", "{role: origin, prefecture: \"32\", municipality: \"322032\"}"));

        Assert.Equal(["own", "whole"], catalog.Named("322016"));
    }

    [Fact]
    public void A_prefecture_has_the_groups_of_its_municipalities() => Assert.Equal(["own"], LeaveSite.Catalog(
        LeaveSite.Settings() + LeaveSite.Group("own", places: "{role: origin, prefecture: \"32\", municipality: \"322016\"}")).Named());

    [Fact]
    public void The_others_of_the_area_are_counted_and_the_first_are_shown()
    {
        var many = string.Concat(Enumerable.Range(10, 30).Select(n => LeaveSite.Group($"g{n}", $"{n}番の会", "ばんのかい", joining: "status: open, how: [visit]")));
        var catalog = LeaveSite.Catalog(LeaveSite.Settings() + many + LeaveSite.Group("one"));

        var list = catalog.Leave.Of(catalog.Area("32"), catalog.Occasion("moving-out"));

        Assert.Equal((1, 20, 30), (list.Named.Length, list.Others.Length, list.OtherCount));
    }

    [Fact]
    public void Without_a_list_the_site_s_own_area_is_taken_else_each_prefecture_with_an_entry()
    {
        var group = LeaveSite.Group("one", places: "{role: origin, prefecture: \"32\"}, {role: base, prefecture: \"13\"}");
        var settings = SiteText.Settings;

        Assert.Equal(["13", "32"], LeaveSite.Catalog(group).Leave.Areas.Select(a => a.Code));
        Assert.Equal(["322016"], LeaveSite.Catalog($"=== site.yml\n{settings}area: \"322016\"\n{group}").Leave.Areas.Select(a => a.Code));
        Assert.Empty(LeaveSite.Catalog("").Leave.Areas);
    }

    /// <summary>Whatever the entries are: everybody who is named meets every condition, nobody is in both lists, and all others of the place rule are counted.</summary>
    [Fact]
    public void Who_is_named_meets_every_condition_and_nobody_is_lost()
    {
        string[] joining = ["status: open, how: [visit], invite_moments: [moving-out]", "status: closed, how: [visit], invite_moments: [moving-out]", "status: open, how: [visit]", "status: unknown, invite_moments: [moving-out, retirement]"];
        string[] places = ["{role: origin, prefecture: \"32\"}", "{role: origin, prefecture: \"32\", municipality: \"322016\"}", "{role: base, prefecture: \"32\"}", "{role: origin, prefecture: \"31\"}, {role: base, prefecture: \"13\"}"];
        string[] lifecycle = ["status: active, checked_on: 2026-03-01, checked_how: site", "status: active, checked_on: 2020-03-01, checked_how: site", "status: unknown, checked_on: 2026-03-01, checked_how: site", "status: dormant, checked_on: 2026-03-01, checked_how: site"];
        var one = from j in Gen.Elements(joining) from p in Gen.Elements(places) from l in Gen.Elements(lifecycle) from o in Gen.Elements("", "online: true") select (j, p, l, o);
        var sites = Gen.Sample(one.ListOf(12), 20);

        foreach (var site in sites)
        {
            var files = string.Concat(site.Select((g, i) => LeaveSite.Group($"g{i}", $"{i}の会", "のかい", g.p, g.j, g.l, g.o)));
            var catalog = LeaveSite.Catalog(LeaveSite.Settings("\"32\", \"322016\"") + files);
            foreach (var area in catalog.Leave.Areas)
            {
                foreach (var occasion in catalog.Leave.Occasions)
                {
                    var list = catalog.Leave.Of(area, occasion);
                    var may = catalog.Listed.Where(entry => LeaveGate.Of(entry, area, occasion, catalog) == LeaveCondition.None).ToHashSet();
                    Assert.Equal(may, list.Named.ToHashSet());
                    Assert.Empty(list.Named.Intersect(list.Others));
                    Assert.Equal(catalog.Listed.Count(entry => LeaveGate.IsOf(entry, area, occasion)), list.Named.Length + list.OtherCount);
                    Assert.Equal(list.Others.Length, list.Others.Distinct().Count());
                }
            }
        }
    }
}
