using Kyojo.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>What a template and its helpers see while one page is being rendered; used again for the next page.</summary>
internal sealed class RenderState(Theme theme, StringTable strings)
{
    private readonly Dictionary<string, string> assetLinks = new(StringComparer.Ordinal);
    private RenderSlot[] slots = new RenderSlot[16];
    private TemplateScope? scope;
    private PageText? output;
    private string assetRoot = "";

    public Theme Theme => theme;

    public StringTable Strings => strings;

    /// <summary>Headings with their breaks.</summary>
    public PhraseTable Phrases { get; } = new();

    public TemplateScope Scope => scope ?? throw new InvalidOperationException("No page is being rendered.");

    /// <summary>Value of <c>html lang</c>: simple Japanese has no subtag of its own.</summary>
    public string HtmlLang => Scope.Lang == "easy" ? "ja" : Scope.Lang;

    /// <summary>Where the page is written to.</summary>
    public PageText Output => output ?? throw new InvalidOperationException("No page is being rendered.");

    /// <summary>The values that paths begin at: the view, then those of the blocks around the current place.</summary>
    public RenderSlot[] Slots => slots;

    /// <summary>Begins a page.</summary>
    /// <param name="page">What the helpers see.</param>
    /// <param name="target">Receives the page.</param>
    /// <param name="depth">Number of values the template keeps at a time.</param>
    /// <param name="view">The first of them.</param>
    public void Enter(TemplateScope page, PageText target, int depth, object view)
    {
        (scope, output) = (page, target);
        if (slots.Length < depth) slots = new RenderSlot[depth];
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
