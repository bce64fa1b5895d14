using System.Globalization;
using Kyojo.Pages;
using Kyojo.Syntax;

namespace Kyojo.Rendering.Templates;

/// <summary>Prints any value: the same on every machine.</summary>
internal static class ValuePrinter
{
    /// <summary>A value as plain text: numbers and dates in the invariant form, truth in lower case, nothing for null.</summary>
    public static string Text(object? value, RenderState state) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        MarkdownLine line => line.Plain,
        Html html => state.Html(html),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A line with its ruby and other marks as HTML.</summary>
    public static string Markup(MarkdownTree line) => MarkdownRenderer.Render(line, MarkdownWords.Japanese, static _ => null);

    /// <summary>Writes a value as text, escaped; a line with its marks, unless <paramref name="plain"/>.</summary>
    public static void Write(object? value, RenderState state, bool plain = false)
    {
        if (value is string text) HtmlText.Write(state.Output, text);
        else if (value is int number) state.Output.Write(number);
        else if (!plain && value is MarkdownLine { Marked: { } marked }) state.Output.Write(Markup(marked));
        else if (value is not null) HtmlText.Write(state.Output, Text(value, state));
    }
}
