using System.Globalization;
using Kyojo.Syntax.Markdown;
using Kyojo.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace Kyojo.Rendering;

internal sealed partial class MarkdownHtml
{
    // The number with its sentence, then what the author adds, then since when and from where: always in sight.
    private void Stat(BoxBlock box)
    {
        OpenBox(box, "<div class=\"stat\"");
        output.Append(">\n<p class=\"stat-line\"><strong class=\"stat-number\">");
        if (box.Words.GetValueOrDefault("value") is { } value) Line(value);
        if (box.Words.GetValueOrDefault("unit") is { } unit)
        {
            output.Append("<span class=\"stat-unit\">");
            Line(unit);
            output.Append("</span>");
        }

        output.Append("</strong> ");
        if (box.Words.GetValueOrDefault("label") is { } label) Line(label);
        output.Append("</p>\n");
        Blocks(box, tight: false);
        if (box.Words.GetValueOrDefault("as_of") is { } asOf)
        {
            var part = box.Part as StatPart;
            Open(part?.IsOld == true ? "<p class=\"figure-note stat-old\">" : "<p class=\"figure-note\">");
            var pattern = part?.IsOld == true ? words.OldNumber : words.AsOf;
            var at = pattern.IndexOf("{date}", StringComparison.Ordinal);
            MarkdownEscape.Text(output, at < 0 ? pattern : pattern.AsSpan(0, at));
            if (part?.AsOf is { } date) Time(date);
            else Line(asOf);
            if (at >= 0) MarkdownEscape.Text(output, pattern.AsSpan(at + 6));
            output.Append("</p>\n");
        }

        Below(box, "figure-note", words.Remark, "note");
        Below(box, "figure-source", words.Source, "source");
        Open("</div>\n");
    }

    private void Items(BoxBlock box, ListPart part)
    {
        var isAddressed = part.Audience.Length > 0;
        OpenBox(box, isAddressed ? "<div class=\"recommendations\" role=\"group\"" : "<div class=\"proposals\"");
        if (isAddressed) Attribute("aria-label", words.Audiences[part.Audience]);
        output.Append(">\n");
        if (isAddressed || box.Words.ContainsKey("title"))
        {
            output.Append("<p class=\"callout-title\">");
            if (isAddressed) MarkdownEscape.Text(output, words.Audiences[part.Audience]);
            if (box.Words.GetValueOrDefault("title") is { } title)
            {
                if (isAddressed) MarkdownEscape.Text(output, words.Colon);
                Line(title);
            }

            output.Append("</p>\n");
        }

        foreach (var block in box)
        {
            if (block == part.Items) Items(part);
            else Block(block, tight: false);
        }

        Open("</div>\n");
    }

    private void Items(ListPart part)
    {
        Open(part.Items.IsOrdered ? "<ol" : "<ul");
        if (part.Items.IsOrdered && part.First > 1) output.Append(CultureInfo.InvariantCulture, $" start=\"{part.First}\"");
        output.Append(" class=\"numbered-cards\">\n");
        foreach (var item in part.Items.OfType<ListItemBlock>())
        {
            Open("<li");
            Attribute("id", HeadingIds.Of(item));
            output.Append('>');
            var title = BoxParts.TitleOf(item);
            if (title is not null)
            {
                output.Append("<p class=\"card-title\"><strong>");
                Inlines(title);
                output.Append("</strong></p>\n");
            }

            for (var i = 0; i < item.Count; i++)
            {
                if (i > 0 || title is null) Block(item[i], tight: false);
                else if (title.NextSibling is not null) After(title);
            }

            output.Append("</li>\n");
        }

        output.Append(part.Items.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    // What follows a title in its paragraph, without the space between.
    private void After(Markdig.Syntax.Inlines.Inline title)
    {
        var start = output.Length;
        for (var inline = title.NextSibling; inline is not null; inline = inline.NextSibling) Inline(inline);
        var text = output.ToString(start, output.Length - start).Trim();
        output.Length = start;
        if (text.Length > 0) output.Append("<p>").Append(text).Append("</p>\n");
    }

    // A speaker is named the first time; then the sign is enough.
    private void Interview(BoxBlock box, InterviewPart part)
    {
        OpenBox(box, "<div class=\"interview\"");
        output.Append(">\n");
        foreach (var block in part.Before) Block(block, tight: false);
        if (part.Turns.Length > 0) output.Append("<dl>\n");
        foreach (var turn in part.Turns)
        {
            output.Append("<div><dt>");
            MarkdownEscape.Text(output, turn.Mark);
            if (turn.IsFirst && box.Words.GetValueOrDefault(turn.Mark) is { } name)
            {
                output.Append(" <span class=\"speaker\">");
                Line(name);
                output.Append("</span>");
            }

            output.Append("</dt>\n<dd>");
            foreach (var block in turn.Blocks) Block(block, tight: false);
            output.Append("</dd></div>\n");
        }

        if (part.Turns.Length > 0) output.Append("</dl>\n");
        Open("</div>\n");
    }

    private void Timeline(BoxBlock box, TimelinePart part)
    {
        foreach (var block in box)
        {
            if (block is not DefinitionList) Block(block, tight: false);
        }

        OpenBox(box, "<ol class=\"timeline\"");
        output.Append(">\n");
        foreach (var (item, when) in part.Stages)
        {
            var rest = item.Where(block => block is not (DefinitionTerm or BlankLineBlock)).ToList();
            Open("<li><p class=\"stage\">");
            if (when is not null) Time(when);
            else if (item.OfType<DefinitionTerm>().FirstOrDefault() is { } term) Words(term);
            output.Append("</p>\n");
            foreach (var block in rest) Block(block, tight: false);
            output.Append("</li>\n");
        }

        output.Append("</ol>\n");
    }

    // HTML knows no period and no "about": both are said beside the dates.
    private void Time(EdtfDate date)
    {
        var parts = date.Text.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) output.Append('〜');
            var machine = parts[i].TrimEnd('~');
            output.Append("<time");
            Attribute("datetime", machine);
            output.Append('>');
            MarkdownEscape.Text(output, EdtfDate.TryParse(machine, out var one, out _) ? one!.InJapanese() : machine);
            output.Append("</time>");
        }

        if (date.IsAbout) output.Append("ごろ");
    }
}
