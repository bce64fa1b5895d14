namespace Kyojo.BrowserTests;

/// <summary>The finder with scripts off: clicking answers leads to every result there is, and every result leads to entries.</summary>
public sealed class FinderWalkTests(Lab lab)
{
    [Fact]
    public async Task Every_result_is_reached_by_its_answers_without_scripts()
    {
        await using var view = await lab.Open(new PageKind("finder", "finder-question", "finder/"), script: false);
        var start = view.Page.Url;
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var todo = new Stack<string>([start]);
        while (todo.TryPop(out var url))
        {
            if (!reached.Add(url)) continue;
            var response = await view.Page.GotoAsync(url);
            Assert.Equal(200, response!.Status);
            foreach (var link in await view.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.answers a')].filter(a => a.checkVisibility()).map(a => a.href)")) todo.Push(link);
        }

        var published = lab.Full.Pages.Where(p => p.StartsWith("finder/", StringComparison.Ordinal)).Select(p => start + p["finder/".Length..^"index.html".Length]).Order(StringComparer.Ordinal);
        Assert.Equal(published, reached.Order(StringComparer.Ordinal));
        Assert.Contains(reached, url => url != start);
    }

    /// <summary>A visitor's own way: the first answer each time, with a real click, and back by 「選び直す」.</summary>
    [Fact]
    public async Task A_way_through_by_clicks_ends_at_entries_and_can_be_changed()
    {
        await using var view = await lab.Open(new PageKind("finder", "finder-question", "finder/"), script: false);
        var asked = 0;
        while (await view.Page.Locator(".answers a").CountAsync() > 0)
        {
            asked++;
            Assert.True(asked <= 6, "questions do not end");
            await view.Page.Locator(".answers a").First.ClickAsync();
        }

        Assert.True(asked >= 2, $"{asked} questions");
        Assert.Equal(asked, await view.Page.Locator(".said li").CountAsync());
        Assert.True(await view.Page.Locator("main .card, .tiles a").CountAsync() > 0);
        await view.Page.Locator(".said a").Last.ClickAsync();
        Assert.True(await view.Page.Locator(".answers a").CountAsync() > 1);
    }
}
