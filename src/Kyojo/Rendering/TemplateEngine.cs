using System.Collections.Concurrent;
using Kyojo.Rendering.Templates;

namespace Kyojo.Rendering;

/// <summary>
/// Renders views of one language with a theme. Safe for several threads. A page kind's template is bound when it is
/// first used; the templates should have passed the checker, because a name that is not there prints
/// as nothing here.
/// </summary>
public sealed class TemplateEngine
{
    private const int MostEngines = 16;
    private static readonly ConcurrentDictionary<string, TemplateEngine> Engines = new(StringComparer.Ordinal);

    private readonly Theme theme;
    private readonly StringTable strings;
    private readonly PhraseTable phrases = new();
    private readonly ConcurrentDictionary<string, BoundTemplate> bound = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> calls = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<RenderState> states = [];

    /// <summary>An engine for one language.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="lang">Language of the strings: <c>ja</c>, <c>en</c>, <c>easy</c> …</param>
    public TemplateEngine(Theme theme, string lang)
    {
        this.theme = theme;
        strings = new StringTable(lang, theme.Strings(lang));
    }

    /// <summary>The engine of a theme and language, one in a process: a preview or a test builds the same theme again and again.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="lang">Language of the strings.</param>
    public static TemplateEngine For(Theme theme, string lang)
    {
        var key = $"{theme.ClosureOf(lang)} {lang}";
        if (Engines.Count > MostEngines) Engines.Clear();
        return Engines.GetOrAdd(key, _ => new TemplateEngine(theme, lang));
    }

    /// <summary>Renders one page.</summary>
    /// <param name="kind">Page kind: the template is <c>pages/kind.hbs</c>.</param>
    /// <param name="view">What the template sees.</param>
    /// <param name="scope">What the helpers see.</param>
    /// <param name="output">Receives the page.</param>
    /// <exception cref="TemplateException">Anything that goes wrong, with template and page.</exception>
    public void Render(string kind, object view, TemplateScope scope, TextWriter output)
    {
        if (output is PageText page)
        {
            Render(kind, view, scope, page);
            return;
        }

        using var whole = new PageText();
        Render(kind, view, scope, whole);
        output.Write(whole.Written);
    }

    private static string PathOf(string kind) => $"pages/{kind}.hbs";

    private void Render(string kind, object view, TemplateScope scope, PageText output)
    {
        if (!states.TryTake(out var state)) state = new RenderState(theme, strings, phrases);
        try
        {
            var template = TemplateOf(kind);
            state.Enter(scope, output, template, view);
            RenderStep.Run(template.Steps, state);
        }
        catch (Exception error) when (error is not TemplateException)
        {
            throw new TemplateException(theme.Templates.GetValueOrDefault(PathOf(kind))?.Path ?? PathOf(kind), scope.Page.Value, error);
        }
        finally
        {
            state.Leave();
            states.Add(state);
        }
    }

    private BoundTemplate TemplateOf(string kind) =>
        bound.TryGetValue(kind, out var template) ? template : bound.GetOrAdd(kind, new TemplateBinder(theme, strings, calls).Bind(PathOf(kind)));
}
