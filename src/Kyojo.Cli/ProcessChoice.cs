using Kyojo.Building;
using Kyojo.Pages;

namespace Kyojo;

/// <summary>Page kinds of a site.</summary>
public sealed class ProcessChoice
{
    internal List<IPageKind> Kinds { get; } = [];

    /// <summary>All page kinds of the engine.</summary>
    public ProcessChoice AddDefaults()
    {
        Kinds.AddRange(Defaults.PageKinds);
        return this;
    }

    /// <summary>A page kind of the site's own.</summary>
    /// <param name="kind">The kind; its template is <c>pages/&lt;name&gt;.hbs</c> of the site's theme.</param>
    public ProcessChoice Add(IPageKind kind)
    {
        Kinds.Add(kind);
        return this;
    }
}
