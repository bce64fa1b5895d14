using System.Globalization;
using System.Text;
using HandlebarsDotNet;
using Kyojo.Rendering;
using Kyojo.Rendering.Templates;

namespace Kyojo.Tests.Rendering.Oracle;

/// <summary>
/// Renders the templates of a theme with Handlebars.Net, the library that the engine's templates are a subset of: what
/// it prints is what the engine should print. Differences that are meant:
/// <list type="bullet">
/// <item>In the <c>{{else}}</c> of an inner <c>{{#each}}</c>, <c>@index</c> is that of the outer list; the library says 0.</item>
/// <item><c>{{#each}}</c> over a text or a record prints the <c>{{else}}</c>; the library walks its properties. The checker refuses both (KYO4013).</item>
/// <item><c>length</c> is for lists only; the library has it for texts too. The checker refuses it (KYO4012).</item>
/// <item>Two backslashes before a single <c>{</c> stay two; the library drops one, as it should only before <c>{{</c>.</item>
/// <item><c>{{{else}}}</c> is a value of that name, which the checker refuses (KYO4012); the library takes it for <c>{{else}}</c>.</item>
/// <item>A value given to a string that has no blank for it is not asked for, so it cannot fail.</item>
/// </list>
/// </summary>
internal sealed class HandlebarsOracle
{
    private readonly Theme theme;
    private readonly RenderState state;
    private readonly IHandlebars library;
    private readonly Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> compiled = new(StringComparer.Ordinal);

    public HandlebarsOracle(Theme theme, string lang)
    {
        this.theme = theme;
        state = new RenderState(theme, new StringTable(lang, theme.Strings(lang)), new PhraseTable());
        library = Handlebars.CreateSharedEnvironment(Configuration(state));
    }

    public string Render(string kind, object view, TemplateScope scope)
    {
        using var page = new PageText();
        state.Enter(scope, page, new BoundTemplate([], 1, 0), view);
        if (!compiled.TryGetValue(kind, out var template))
        {
            using var text = new StringReader(new OracleText(theme).Of($"pages/{kind}.hbs"));
            compiled.Add(kind, template = library.Compile(text));
        }

        using var output = new StringWriter(CultureInfo.InvariantCulture);
        template(output, view, null!);
        state.Leave();
        return OracleText.Finished(output.ToString());
    }

    /// <summary>A template as the library reads it alone, white space too, with no helper but its own.</summary>
    public static string RenderAlone(string template, object view)
    {
        using var text = new StringReader(template);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var configuration = new HandlebarsConfiguration { FormatProvider = CultureInfo.InvariantCulture, TextEncoder = new Encoder() };
        Handlebars.CreateSharedEnvironment(configuration).Compile(text)(output, view, null!);
        return output.ToString();
    }

    private static HandlebarsConfiguration Configuration(RenderState state)
    {
        var configuration = new HandlebarsConfiguration
        {
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new Encoder(),
            ExpressionNameResolver = null,
            ThrowOnUnresolvedBindingExpression = false,
        };
        configuration.ObjectDescriptorProviders.Add(new OracleDescriptors());
        configuration.FormatterProviders.Add(new OracleFormatter(state));
        foreach (var helper in TemplateHelpers.All.Values.Append(new LiteralHelper()))
        {
            configuration.Helpers[OracleText.Markup(helper.Name)] = new OracleHelper(helper, state, plain: false);
            configuration.Helpers[OracleText.Plain(helper.Name)] = new OracleHelper(helper, state, plain: true);
        }

        return configuration;
    }

    private sealed class Encoder : ITextEncoder
    {
        public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

        public void Encode(string? text, TextWriter target) => target.Write((text ?? "")
            .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal));

        public void Encode<T>(T? text, TextWriter target)
            where T : IEnumerator<char>
        {
            var all = new StringBuilder();
            while (text is not null && text.MoveNext()) all.Append(text.Current);
            Encode(all.ToString(), target);
        }
    }
}
