using Kyojo.Building;
using Kyojo.Linting;
using Kyojo.Pages;

namespace Kyojo;

/// <summary>Page kinds of a site and rules over its content.</summary>
public sealed class ProcessChoice
{
    internal List<IPageKind> Kinds { get; } = [];

    internal List<ILintRule> Rules { get; } = [];

    /// <summary>All page kinds and rules of the engine.</summary>
    public ProcessChoice AddDefaults()
    {
        Kinds.AddRange(Defaults.PageKinds);
        Rules.AddRange(Defaults.Rules);
        return this;
    }

    /// <summary>A page kind of the site's own.</summary>
    /// <param name="kind">The kind; its template is <c>pages/&lt;name&gt;.hbs</c> of the site's theme.</param>
    public ProcessChoice Add(IPageKind kind)
    {
        Kinds.Add(kind);
        return this;
    }

    /// <summary>A rule of the site's own.</summary>
    /// <param name="rule">The rule; it tells what it finds with <see cref="SiteFindings.Tell"/>.</param>
    public ProcessChoice Add(ILintRule rule)
    {
        Rules.Add(rule);
        return this;
    }
}
