using System.Collections.Immutable;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Cli.Tests.Extending;

/// <summary>A page kind as it stands at the bottom of a site's own <c>Build.cs</c>: one page of the groups, with a view of its own.</summary>
public sealed class TouchingPages : IPageKind
{
    public string Name => "touching";

    public Type ViewType => typeof(TouchingView);

    public IEnumerable<PageSpec> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var route = RoutePath.Page("touching");
        yield return new PageSpec(route, Name, [], () => site.Complete(new TouchingView
        {
            Page = new PageInfo { Kind = Name, Route = route.Value, Title = "触れ合う会", Canonical = site.Canonical(route) },
            Breadcrumb = [new Crumb("触れ合う会", null, null)],
            Groups = [.. site.Catalog.Communities.Select(c => new TouchingGroup(c.Name, $"communities/{c.Id}/"))],
        }));
    }
}

/// <summary>What the template of the page sees.</summary>
public sealed class TouchingView : PageView
{
    public required ImmutableArray<TouchingGroup> Groups { get; init; }
}

/// <summary>One line of the page.</summary>
public sealed record TouchingGroup(string Label, string Href);
