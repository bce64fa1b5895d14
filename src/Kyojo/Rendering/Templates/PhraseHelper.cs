using System.Collections.Concurrent;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Rendering.Templates;

/// <summary><c>phrase x</c>: a heading or name with the places where a line may end (<c>wbr</c>); Japanese only.</summary>
internal sealed class PhraseHelper() : TemplateHelper("phrase", 1, 1)
{
    public override BoundValue Bind(BoundValue[] arguments, NamedValue[] named) => new PhraseValue(arguments[0]);
}

/// <summary>A text that is printed phrase by phrase.</summary>
internal sealed class PhraseValue(BoundValue text) : BoundValue
{
    // Nothing shorter has two phrases worth keeping apart.
    private const int ShortestBroken = 5;

    public override object? Of(RenderState state) => ValuePrinter.Text(text.Of(state), state);

    public override void Print(RenderState state, bool plain)
    {
        // Simple Japanese is written with spaces between its phrases, and no break may fall into ruby.
        if (state.Scope.Lang == "easy")
        {
            text.Print(state, plain);
            return;
        }

        var given = text.Of(state);
        if (!plain && given is MarkdownLine { Marked: { } marked })
        {
            state.Output.Write(ValuePrinter.Markup(marked));
            return;
        }

        var value = ValuePrinter.Text(given, state);
        if (plain || state.HtmlLang != "ja" || value.Length < ShortestBroken) HtmlText.Write(state.Output, value);
        else state.Output.Write(state.Phrases.Get(value));
    }
}

/// <summary>Headings that were broken before: names stand on many pages. Safe for several threads.</summary>
internal sealed class PhraseTable
{
    // Names of 50,000 communities: about 15 MB.
    private const int Most = 65536;
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The text, escaped, with its breaks.</summary>
    public string Get(string text)
    {
        if (known.TryGetValue(text, out var html)) return html;
        html = Broken(text);
        // Counting them all takes all the dictionary's locks.
        if (Interlocked.Increment(ref count) > Most)
        {
            known.Clear();
            Volatile.Write(ref count, 0);
        }

        known[text] = html;
        return html;
    }

    private static string Broken(string text)
    {
        using var page = new PageText(128);
        var at = 0;
        foreach (var border in PhraseBreaks.In(text))
        {
            HtmlText.Write(page, text.AsSpan(at, border - at));
            page.Write("<wbr>");
            at = border;
        }

        HtmlText.Write(page, text.AsSpan(at));
        return page.ToString();
    }
}
