using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using HandlebarsDotNet;
using Kyojo.Rendering.Templates;
using Kyojo.Text;

namespace Kyojo.Rendering;

/// <summary>
/// Renders views of one language with a theme. Safe for several threads. A page kind's template is compiled when it is
/// first used; the templates should have passed the checker, because a name that is not there prints
/// as nothing here.
/// </summary>
public sealed class TemplateEngine
{
    private const int MostEngines = 16;
    private static readonly ConcurrentDictionary<Fingerprint, TemplateEngine> Engines = new();

    private readonly Theme theme;
    private readonly string lang;
    private readonly FrozenDictionary<string, TextPattern> strings;
    private readonly IHandlebars library;
    private readonly Lock compiling = new();
    private readonly ConcurrentDictionary<string, HandlebarsTemplate<TextWriter, object, object>> compiled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> shared = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<RenderState> states = [];

    /// <summary>An engine for one language.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="lang">Language of the strings: <c>ja</c>, <c>en</c>, <c>easy</c> …</param>
    public TemplateEngine(Theme theme, string lang)
    {
        this.theme = theme;
        this.lang = lang;
        strings = theme.Strings(lang).ToFrozenDictionary(entry => entry.Key, entry => TextPattern.Of(entry.Value, blanks: true), StringComparer.Ordinal);
        var configuration = new HandlebarsConfiguration
        {
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new HtmlText(),
            ExpressionNameResolver = null,
            ThrowOnUnresolvedBindingExpression = false,
        };
        configuration.ObjectDescriptorProviders.Add(new ViewDescriptors());
        configuration.FormatterProviders.Add(new ValuePrinter());
        foreach (var helper in TemplateHelpers.All.Values.Append(new ValueHelper()))
        {
            configuration.Helpers[LibraryText.Markup(helper.TemplateName)] = helper;
            configuration.Helpers[LibraryText.Plain(helper.TemplateName)] = helper.Plain();
        }

        library = Handlebars.CreateSharedEnvironment(configuration);
    }

    /// <summary>
    /// The engine of a theme and language, compiled once in a process: a preview or a test builds the same theme again
    /// and again, and compiling costs more than rendering a small site.
    /// </summary>
    /// <param name="theme">The theme.</param>
    /// <param name="lang">Language of the strings.</param>
    public static TemplateEngine For(Theme theme, string lang)
    {
        var key = Fingerprint.Combine(theme.ClosureOf(lang), Fingerprint.Of(lang));
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
        if (!states.TryTake(out var state)) state = new RenderState(theme, lang, strings);
        var before = state.Enter(scope, output);
        try
        {
            TemplateOf(kind)(output, view, null!);
        }
        catch (Exception error) when (error is not TemplateException)
        {
            throw new TemplateException(theme.Templates.GetValueOrDefault(PathOf(kind))?.Path ?? PathOf(kind), scope.Page.Value, error);
        }
        finally
        {
            state.Leave(before);
            states.Add(state);
        }
    }

    private static string PathOf(string kind) => $"pages/{kind}.hbs";

    private HandlebarsTemplate<TextWriter, object, object> TemplateOf(string kind)
    {
        if (compiled.TryGetValue(kind, out var template)) return template;
        lock (compiling)
        {
            if (compiled.TryGetValue(kind, out template)) return template;
            template = Compile(new TemplateLinker(theme, strings, Share).Link(PathOf(kind)));
            compiled[kind] = template;
            return template;
        }
    }

    private HandlebarsTemplate<TextWriter, object, object> Compile(string linked)
    {
        using var text = new StringReader(linked);
        return library.Compile(text);
    }

    private string Share(string linked)
    {
        if (shared.TryGetValue(linked, out var name)) return name;
        name = string.Create(CultureInfo.InvariantCulture, $"shared{shared.Count}");
        library.RegisterTemplate(name, Compile(linked));
        shared.Add(linked, name);
        return name;
    }
}
