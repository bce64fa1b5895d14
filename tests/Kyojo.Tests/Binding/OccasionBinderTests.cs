using Kyojo.Binding;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Tests.Catalogs.Leaving;
using Kyojo.Text;

namespace Kyojo.Tests.Binding;

public sealed class OccasionBinderTests
{
    public static TheoryData<string> Ids => [.. Occasion.Ids.Select(id => id.Name)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_built_in_texts_are_whole_in_three_languages_and_fit_on_paper(string id)
    {
        var occasion = OccasionBinder.Default.Single(o => o.Id == id);

        foreach (var lang in (string[])["ja", "easy", "en"])
        {
            var texts = occasion.In(lang)!;
            Assert.All((string[])[texts.Label, texts.Invitation, texts.What, texts.General, texts.HandedOut], Assert.NotEmpty);
            Assert.True(Width(texts.Invitation) <= 20, texts.Invitation);
            Assert.True(Width(texts.What.Replace("{area}", "かすみがうら市", StringComparison.Ordinal)) <= 90, texts.What);
        }
    }

    [Theory]
    [InlineData("graduation"), InlineData("coming-of-age")]
    public void What_young_people_get_has_readings(string id) => Assert.Contains("|", OccasionBinder.Default.Single(o => o.Id == id).In("ja")!.Invitation, StringComparison.Ordinal);

    [Fact]
    public void A_site_replaces_one_text_and_keeps_the_others()
    {
        var catalog = LeaveSite.Catalog("=== content/leave.yml\ngraduation:\n  moments: [graduation, coming-of-age]\n  place: here\n  ja: {invitation: また会おう。}\n");

        var graduation = catalog.Occasions.Single(o => o.Id == "graduation");
        Assert.Equal("また会おう。", graduation.In("ja")!.Invitation);
        Assert.Equal("卒業するとき", graduation.In("ja")!.Label);
        Assert.Equal(["graduation", "coming-of-age"], graduation.Moments);
        Assert.False(graduation.IsByOrigin);
        Assert.True(catalog.Occasions.Single(o => o.Id == "moving-out").IsByOrigin);
    }

    [Fact]
    public void A_broken_file_of_texts_leaves_the_built_in_ones() => Assert.Equal(["KYO1006 content/leave.yml:1:1"], SiteReading.Findings("=== content/leave.yml\n- moving-out\n"));

    private static double Width(string text) => MarkdownLine.Of(text).Plain.Sum(c => DisplayWidth.IsWide(c) ? 1 : 0.5);
}
