using System.Collections.Frozen;
using Kyojo.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>What the helpers of this thread see while a page is being rendered.</summary>
internal sealed class RenderState(Theme theme, string lang, FrozenDictionary<string, TextPattern> strings)
{
    [ThreadStatic]
    private static RenderState? current;

    private readonly Dictionary<(string Key, int Count), TextPattern> counted = [];
    private readonly Dictionary<string, string> assetLinks = new(StringComparer.Ordinal);
    private TemplateScope? scope;
    private TextWriter? output;
    private string assetRoot = "";

    /// <summary>State of the page this thread renders.</summary>
    public static RenderState Current => current ?? throw new InvalidOperationException("A helper was called outside of a page.");

    public Theme Theme => theme;

    /// <summary>Language of the strings.</summary>
    public string Lang => lang;

    public TemplateScope Scope => scope ?? throw new InvalidOperationException("No page is being rendered.");

    /// <summary>Value of <c>html lang</c>: simple Japanese has no subtag of its own.</summary>
    public string HtmlLang => Scope.Lang == "easy" ? "ja" : Scope.Lang;

    /// <summary>Where the page is written to.</summary>
    public TextWriter Output => output ?? throw new InvalidOperationException("No page is being rendered.");

    /// <summary>Makes this the state of the thread until <see cref="Leave"/>.</summary>
    public RenderState? Enter(TemplateScope page, TextWriter target)
    {
        var before = current;
        (scope, output) = (page, target);
        var root = page.BasePath ?? page.Page.ToRoot;
        if (root != assetRoot)
        {
            assetRoot = root;
            assetLinks.Clear();
        }

        current = this;
        return before;
    }

    /// <summary>Puts back what was there before.</summary>
    public void Leave(RenderState? before)
    {
        (scope, output) = (null, null);
        current = before;
    }

    /// <summary>A string; null when there is none. <paramref name="count"/>: 0 not counted, 1 one, 2 any other number.</summary>
    public TextPattern? String(string key, int count)
    {
        if (count == 0) return strings.GetValueOrDefault(key);
        if (counted.TryGetValue((key, count), out var known)) return known;
        var found = StringHelper.Keys(key, counted: true, one: count == 1).Select(name => strings.GetValueOrDefault(name)).FirstOrDefault(pattern => pattern is not null);
        if (found is not null) counted.Add((key, count), found);
        return found;
    }

    /// <summary>Link from the page to an asset.</summary>
    public string AssetLink(string logicalName)
    {
        if (assetLinks.TryGetValue(logicalName, out var link)) return link;
        link = assetRoot + RoutePath.File(theme.AssetRoute(logicalName)).Encoded();
        assetLinks.Add(logicalName, link);
        return link;
    }
}
