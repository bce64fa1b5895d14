using Kyojo.Building;
using Kyojo.PostProcessing;

namespace Kyojo;

/// <summary>HTML passes of a site.</summary>
public sealed class PostProcessChoice
{
    internal List<IHtmlPass> Passes { get; } = [];

    /// <summary>All passes of the engine.</summary>
    public PostProcessChoice AddDefaults()
    {
        Passes.AddRange(Defaults.Passes);
        return this;
    }

    /// <summary>A pass of the site's own, after those added before.</summary>
    /// <param name="pass">The pass.</param>
    public PostProcessChoice Add(IHtmlPass pass)
    {
        Passes.Add(pass);
        return this;
    }
}
