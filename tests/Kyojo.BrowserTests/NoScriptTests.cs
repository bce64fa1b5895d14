namespace Kyojo.BrowserTests;

/// <summary>Everything is there without JavaScript: the same headings, links, texts of cards; forms lead to a page.</summary>
public sealed class NoScriptTests(Lab lab)
{
    // Page.evaluate works with scripts of the page off.
    private const string Content = "() => JSON.stringify([...document.querySelectorAll('h1, h2, h3, h4, a[href], article, form, table')].filter(e => e.checkVisibility()).map(e => e.tagName + ' ' + (e.getAttribute('href') ?? e.textContent.trim())))";

    [Theory, MemberData(nameof(PageKinds.Main), MemberType = typeof(PageKinds))]
    public async Task The_same_is_there(PageKind kind)
    {
        await using var with = await lab.Open(kind);
        await using var without = await lab.Open(kind, script: false);
        var expected = await with.Page.EvaluateAsync<string>(Content);
        Assert.Contains("H1 ", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await without.Page.EvaluateAsync<string>(Content));
    }

    /// <summary>Where a form leads, there is a page.</summary>
    [Theory, MemberData(nameof(PageKinds.Chief), MemberType = typeof(PageKinds))]
    public async Task Forms_lead_to_a_page(PageKind kind)
    {
        await using var view = await lab.Open(kind, script: false);
        foreach (var action in await view.Page.EvaluateAsync<string[]>("() => [...document.forms].map(f => f.action)"))
        {
            var response = await view.Page.Context.APIRequest.GetAsync(action);
            Assert.True(response.Status == 200, $"{action}: {response.Status}");
        }
    }
}
