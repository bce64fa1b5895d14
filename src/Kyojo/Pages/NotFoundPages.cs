using System.Collections.Immutable;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>The view of <c>404.html</c>.</summary>
internal sealed class NotFoundView : PageView
{
    public required ImmutableArray<Link> Types { get; init; }
}

/// <summary>What a host shows for an address that is not there. Its links are absolute: it is served at any depth.</summary>
public sealed class NotFoundPages : IPageKind
{
    /// <summary>Address of the file.</summary>
    public static RoutePath Route { get; } = RoutePath.File("404.html");

    /// <inheritdoc/>
    public string Name => "not-found";

    /// <inheritdoc/>
    public Type ViewType => typeof(NotFoundView);

    /// <inheritdoc/>
    public bool ShowsTextsOfOthers => false;

    /// <inheritdoc/>
    public IEnumerable<PageSpec> Plan(SiteContext site) =>
    [
        new PageSpec(Route, Name, [], () => site.Complete(new NotFoundView
        {
            Page = new PageInfo { Kind = Name, Route = Route.Value, Title = site.Words.Say("not-found.title"), Robots = "noindex" },
            Types = [.. site.Catalog.Types.Select(t => new Link(t.Label, Routes.Of(t).Value))],
        })),
    ];
}
