namespace Kyojo.Cli.Tests;

/// <summary><c>explain</c> finds a page by whatever a person has at hand.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("https://site.example/repo/communities/first/")]
    [InlineData("https://site.example/repo/communities/first/index.html#main")]
    [InlineData("/repo/communities/first/")]
    [InlineData("/communities/first/")]
    [InlineData("communities/first")]
    [InlineData("communities/first/index.html")]
    [InlineData("first")]
    [InlineData("content/communities/first.yml")]
    public void A_page_is_found_by_address_path_id_or_source(string what)
    {
        using var site = TempSite.Small();
        site.Edit("site.yml", "https://site.example/", "https://site.example/repo/");

        var run = site.Run("explain", what);

        Assert.True(run.Exit == 0, run.All);
        Assert.Contains("address: /communities/first/\n", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("sources: content/communities/first.yml", run.Out, StringComparison.Ordinal);
        Assert.Contains("template: themes/default/pages/community.hbs", run.Out, StringComparison.Ordinal);
        Assert.Contains("settings: site.yml", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_build_is_foretold()
    {
        using var site = TempSite.Small();
        var before = site.Run("explain", "first");
        site.Build();
        var after = site.Run("explain", "first");
        site.Edit("content/communities/first.yml", "summary: 試しに集まる会。", "summary: 書き直した文。");
        var changed = site.Run("explain", "first");

        Assert.Contains("next build: renders it: new", before.Out, StringComparison.Ordinal);
        Assert.Contains("next build: keeps it", after.Out, StringComparison.Ordinal);
        Assert.Contains("last rendered because: new", after.Out, StringComparison.Ordinal);
        Assert.Contains("next build: renders it: what it shows changed", changed.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KYO2001")]
    [InlineData("kyo2001")]
    public void A_code_is_explained_outside_a_site_too(string code)
    {
        using var folder = TempSite.Empty();

        var run = folder.Run("explain", code);

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("KYO2001 (error)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Hint: ", run.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_code_prints_its_help_page_in_the_language_asked_for()
    {
        using var folder = TempSite.Empty();

        var english = folder.Run("explain", "KYO2012").Out.ReplaceLineEndings("\n");
        var japanese = CommandRun.Kyojo(folder.Path, "explain", "KYO2012", "--lang", "ja").Out.ReplaceLineEndings("\n");

        Assert.Contains("[What and how]\n\nTwo records share one id.", english, StringComparison.Ordinal);
        Assert.Contains("[Bad]\n\n    - id: machi-no-engawa\n", english, StringComparison.Ordinal);
        Assert.DoesNotContain("なぜ困るか", english, StringComparison.Ordinal);
        Assert.Contains("[なぜ困るか]\n\nid はページの住所になります。", japanese, StringComparison.Ordinal);
        Assert.Contains("[よい例]\n\n    - id: machi-no-engawa\n", japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("In English", japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("```", english + japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_say_where_more_is_told()
    {
        using var site = TempSite.Small();
        site.Edit("content/communities/first.yml", "summary:", "sumary:");

        var run = CommandRun.Kyojo(site.Path, "check", "--lang", "ja");

        Assert.Contains("くわしくは kyojo explain KYO2001", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_near_miss_gets_a_proposal()
    {
        using var site = TempSite.Small();

        var run = site.Run("explain", "frist");

        Assert.Equal(2, run.Exit);
        Assert.Contains("Did you mean: first", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_shows_the_whole_view()
    {
        using var site = TempSite.Small();

        var run = site.Run("explain", "first", "--verbose");

        Assert.Contains("試しに集まる会。", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("public")));
    }
}
