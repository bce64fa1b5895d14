using Kyojo.Diagnostics;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// Follows the HTML of a template through its text pieces: where a value is printed (between tags or inside one), and
/// what the security policy of the published pages would block.
/// </summary>
internal sealed class TemplateHtml(TemplateSource source, DiagnosticBag found)
{
    private static readonly string[] LinkAttributes = ["href", "src", "action", "srcset", "poster"];

    private readonly string text = source.Text;
    private State state;
    private int tagStart, nameStart, valueStart, valueLength;
    private char quote;
    private string tag = "", attribute = "", scriptType = "";
    private bool hasSource, startsWithValue;

    private enum State
    {
        Text,
        TagName,
        InTag,
        AttributeName,
        BeforeValue,
        Value,
        Comment,
        RawText,
    }

    /// <summary>What may be printed here.</summary>
    public OutputPlace Place => state switch
    {
        State.Text => OutputPlace.Text,
        State.RawText when tag == "script" => OutputPlace.Script,
        _ => OutputPlace.Plain,
    };

    /// <summary>A printed value stands here.</summary>
    public void Hole()
    {
        if (state != State.BeforeValue) return;
        StartValue('\0', 0);
        startsWithValue = true;
    }

    /// <summary>Text from one offset to another.</summary>
    public void Read(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            i = Step(i, end);
        }
    }

    private int Step(int i, int end)
    {
        var c = text[i];
        switch (state)
        {
            case State.Text when c == '<':
                return OpenTag(i);
            case State.TagName when char.IsWhiteSpace(c) || c is '>' or '/':
                tag = text[nameStart..i].ToLowerInvariant();
                state = State.InTag;
                return i - 1;
            case State.InTag when c == '>':
                CloseTag();
                break;
            case State.InTag when !char.IsWhiteSpace(c) && c != '/':
                (state, nameStart, attribute) = (State.AttributeName, i, "");
                break;
            case State.AttributeName when c is '=' or '>' || char.IsWhiteSpace(c):
                attribute = text[nameStart..i].ToLowerInvariant();
                state = c == '=' ? State.BeforeValue : State.InTag;
                CheckName();
                return c == '>' ? i - 1 : i;
            case State.BeforeValue when !char.IsWhiteSpace(c):
                if (c == '>')
                {
                    state = State.InTag;
                    return i - 1;
                }

                StartValue(c is '"' or '\'' ? c : '\0', c is '"' or '\'' ? i + 1 : i);
                if (quote == '\0') return i - 1;
                startsWithValue = valueStart >= end;
                break;
            case State.Value when quote == '\0' ? char.IsWhiteSpace(c) || c == '>' : c == quote:
                valueLength = i - valueStart;
                EndValue();
                return quote == '\0' ? i - 1 : i;
            case State.Comment when c == '>' && i >= 2 && text[i - 1] == '-' && text[i - 2] == '-':
                state = State.Text;
                break;
            case State.RawText when c == '<' && string.Compare(text, i, "</" + tag, 0, tag.Length + 2, StringComparison.OrdinalIgnoreCase) == 0:
                state = State.Text;
                return OpenTag(i);
            default:
                break;
        }

        return i;
    }

    private int OpenTag(int i)
    {
        if (string.CompareOrdinal(text, i, "<!--", 0, 4) == 0)
        {
            state = State.Comment;
            return i + 3;
        }

        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        if (char.IsAsciiLetter(next) || next is '/' or '!' or '{')
        {
            (state, tagStart, nameStart) = (State.TagName, i, i + 1);
            (hasSource, scriptType, tag) = (false, "", "");
        }

        return next == '/' ? i + 1 : i;
    }

    private void CheckName()
    {
        if (attribute == "style")
        {
            Inline(nameStart, attribute.Length, new("style 属性", "A style attribute"));
        }
        else if (attribute.Length > 3 && attribute.StartsWith("on", StringComparison.Ordinal) && attribute.All(char.IsAsciiLetter))
        {
            Inline(nameStart, attribute.Length, new($"{attribute} 属性", $"The attribute {attribute}"));
        }
    }

    private void StartValue(char by, int start)
    {
        (state, quote, valueStart, startsWithValue) = (State.Value, by, start, false);
    }

    private void EndValue()
    {
        state = State.InTag;
        if (attribute == "src") hasSource = true;
        if (startsWithValue || valueLength <= 0) return;
        var value = text.AsSpan(valueStart, valueLength);
        if (attribute == "type") scriptType = value.ToString().Trim().ToLowerInvariant();
        if (!LinkAttributes.Contains(attribute)) return;
        if (value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            Inline(valueStart, valueLength, new("javascript: のリンク", "A javascript: link"));
        }
        else if (value[0] == '/')
        {
            found.Add(Codes.AbsoluteLink, source.Span(valueStart, valueLength));
        }
    }

    private void CloseTag()
    {
        var closing = text[tagStart + 1] == '/';
        state = State.Text;
        if (closing || tag is not ("script" or "style" or "title" or "textarea")) return;
        state = State.RawText;
        if (tag == "style") Inline(tagStart, 6, new("style 要素", "A style element"));
        if (tag == "script" && !hasSource && scriptType != "application/ld+json")
        {
            Inline(tagStart, 7, new("src のない script 要素", "A script element without src"));
        }
    }

    private void Inline(int start, int length, Bilingual what) => found.Add(Codes.InlineCode, source.Span(start, length), ("what", what));
}
