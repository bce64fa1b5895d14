using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>What a template and its helpers see while one page is being rendered; used again for the next page.</summary>
/// <param name="theme">The theme.</param>
/// <param name="strings">Strings of the language.</param>
/// <param name="phrases">Headings with their breaks.</param>
internal sealed class RenderState(Theme theme, StringTable strings, PhraseTable phrases)
{
    private readonly Dictionary<string, string> assetLinks = new(StringComparer.Ordinal);
    private RenderSlot[] slots = new RenderSlot[16];
    private TemplateScope? scope;
    private PageText? output;
    private string assetRoot = "";
    private object?[] given = [];

    public Theme Theme => theme;

    public StringTable Strings => strings;

    /// <summary>Headings with their breaks.</summary>
    public PhraseTable Phrases => phrases;

    public TemplateScope Scope => scope ?? throw new InvalidOperationException("No page is being rendered.");

    /// <summary>Value of <c>html lang</c>: simple Japanese has no subtag of its own.</summary>
    public string HtmlLang => Scope.Lang == "easy" ? "ja" : Scope.Lang;

    /// <summary>Where the page is written to.</summary>
    public PageText Output => output ?? throw new InvalidOperationException("No page is being rendered.");

    /// <summary>The values that paths begin at: the view, then those of the blocks around the current place.</summary>
    public RenderSlot[] Slots => slots;

    /// <summary>Values given to the partials that are being printed, by the place the binder gave them.</summary>
    public object?[] Given => given;

    /// <summary>The part that is being printed to be kept; null outside of one.</summary>
    public Recording? Recording { get; set; }

    /// <summary>Begins a page.</summary>
    /// <param name="page">What the helpers see.</param>
    /// <param name="target">Receives the page.</param>
    /// <param name="template">The template; says how many values it keeps at a time.</param>
    /// <param name="view">The first of them.</param>
    public void Enter(TemplateScope page, PageText target, BoundTemplate template, object view)
    {
        (scope, output) = (page, target);
        if (slots.Length < template.Depth) slots = new RenderSlot[template.Depth];
        if (given.Length < template.Given) given = new object?[template.Given];
        slots[0].Value = view;
        var root = page.BasePath ?? page.Page.ToRoot;
        if (root == assetRoot) return;
        assetRoot = root;
        assetLinks.Clear();
    }

    /// <summary>Ends the page: nothing of it is kept.</summary>
    public void Leave()
    {
        (scope, output) = (null, null);
        Array.Clear(slots);
        Array.Clear(given);
    }

    /// <summary>Writes the link from the page to an address of the site, escaped; addresses elsewhere as they are.</summary>
    public void WriteLink(string address)
    {
        var from = Output.Length;
        PageLink.Write(address, Scope, Output);
        Recording?.Link(address, from, Output.Length);
    }

    /// <summary>The same link as a text.</summary>
    public string LinkTo(string address)
    {
        Recording?.IsOfPage = true;
        return PageLink.To(address, Scope);
    }

    /// <summary>A text of the view as HTML.</summary>
    public string Html(Html html)
    {
        Recording?.IsOfPage = true;
        return Scope.RenderHtml(html);
    }

    /// <summary>Link from the page to an asset.</summary>
    public string AssetLink(string logicalName)
    {
        Recording?.IsOfPage = true;
        if (assetLinks.TryGetValue(logicalName, out var link)) return link;
        link = assetRoot + RoutePath.File(theme.AssetRoute(logicalName)).Encoded();
        assetLinks.Add(logicalName, link);
        return link;
    }
}

/// <summary>A value that paths begin at, and where a list stands when it is one of its items.</summary>
internal struct RenderSlot
{
    /// <summary>The value.</summary>
    public object? Value;

    /// <summary>Key of the item when the list is a dictionary.</summary>
    public object? Key;

    /// <summary>Place in the list, from 0.</summary>
    public int Index;

    /// <summary>Whether it is the last item.</summary>
    public bool Last;
}
