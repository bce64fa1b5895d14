namespace Kyojo.BrowserTests;

/// <summary>One page kind and the page of the full site that shows it.</summary>
/// <param name="Name">Name for the test; kinds with several faces have one for each.</param>
/// <param name="Class">Class of the page's <c>main</c>, without <c>kind-</c>.</param>
/// <param name="Route">Route below the home page.</param>
public sealed record PageKind(string Name, string Class, string Route)
{
    public override string ToString() => Name;
}
