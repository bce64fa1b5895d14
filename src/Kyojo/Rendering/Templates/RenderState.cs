using System.Collections.Frozen;
using Kyojo.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>What the helpers of this thread see while a page is being rendered.</summary>
internal sealed class RenderState(Theme theme, string lang, FrozenDictionary<string, TextPattern> strings)
{
    [ThreadStatic]
    private static RenderState? current;

    private readonly Dictionary<string, string> assetLinks = new(StringComparer.Ordinal);
    private TemplateScope? scope;
    private string assetRoot = "";

    /// <summary>State of the page this thread renders.</summary>
    public static RenderState Current => current ?? throw new InvalidOperationException("A helper was called outside of a page.");

    public Theme Theme => theme;

    /// <summary>Language of the strings.</summary>
    public string Lang => lang;

    /// <summary>The strings of the language, cut into their pieces.</summary>
    public FrozenDictionary<string, TextPattern> Strings => strings;

    public TemplateScope Scope => scope ?? throw new InvalidOperationException("No page is being rendered.");

    /// <summary>Value of <c>html lang</c>: simple Japanese has no subtag of its own.</summary>
    public string HtmlLang => Scope.Lang == "easy" ? "ja" : Scope.Lang;

    /// <summary>Makes this the state of the thread until <see cref="Leave"/>.</summary>
    public RenderState? Enter(TemplateScope page)
    {
        var before = current;
        scope = page;
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
        scope = null;
        current = before;
    }

    /// <summary>Link from the page to an asset.</summary>
    public string AssetLink(string logicalName)
    {
        if (assetLinks.TryGetValue(logicalName, out var link)) return link;
        link = assetRoot + RoutePath.File(theme.AssetRoute(logicalName)).Encoded();
        assetLinks.Add(logicalName, link);
        return link;
    }

    /// <summary>Link from the page to an address of the site, with <c>#part</c> if it has one; other addresses as they are.</summary>
    public string Link(string address)
    {
        if (IsElsewhere(address)) return address;
        var hash = address.AsSpan().IndexOfAny('#', '?');
        var path = hash < 0 ? address : address[..hash];
        var part = hash < 0 ? "" : address[hash..];
        if (hash == 0) return part;
        if (!RoutePath.TryParse(path, out var route)) throw new FormatException($"“{address}” is no address of the site");
        return (Scope.BasePath is { } root ? root + route.Encoded() : Scope.Page.LinkTo(route)) + part;
    }

    private static bool IsElsewhere(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
}
