using System.Buffers;

namespace Kyojo.Syntax;

internal ref partial struct PlainYaml
{
    // Where a plain value in brackets may end or turn into something else.
    private static readonly SearchValues<char> FlowStops = SearchValues.Create(",[]{}:#");

    private readonly YamlScalar Plain(ReadOnlySpan<char> value) => new()
    {
        Line = _line + _lineOffset,
        Column = Column,
        Length = value.Length,
        Value = _short.Of(value),
        IsEmpty = value is "~" or "null",
    };

    // Quotes on one line without escapes; leaves the place after them.
    private YamlScalar? Quoted()
    {
        var rest = Rest;
        var quote = rest[0];
        var close = rest[1..].IndexOf(quote) + 1;
        if (close == 0 || (close + 1 < rest.Length && rest[close + 1] == quote)) return null;
        var inner = rest[1..close];
        if (quote == '"' && inner.Contains('\\')) return null;
        var value = new YamlScalar { Line = _line + _lineOffset, Column = Column, Length = close + 1, Value = _short.Of(inner) };
        _at += close + 1;
        return value;
    }

    // A list or mapping in brackets on one line; leaves the place after it.
    private YamlNode? Flow(int depth)
    {
        if (depth > YamlReader.DepthLimit) return null;
        return _text[_at] == '[' ? FlowSequence(depth) : FlowMapping(depth);
    }

    private YamlSequence? FlowSequence(int depth)
    {
        var column = Column;
        var first = _parts.Mark;
        for (var more = FlowOpens(']'); more; more = FlowGoesOn(']'))
        {
            if (FlowValue(depth) is not { } item) return null;
            _parts.Add(null, item);
        }

        return FlowClosed(']') ? new YamlSequence { Line = _line + _lineOffset, Column = column, Items = _parts.Items(first) } : null;
    }

    private YamlMapping? FlowMapping(int depth)
    {
        var column = Column;
        var first = _parts.Mark;
        for (var more = FlowOpens('}'); more; more = FlowGoesOn('}'))
        {
            if (FlowPlain() is not { } key || _parts.Seen(first, key.Value) || key.Value is "<<" || key.Value[0] == '\u3000') return null;
            if (_at + 1 >= _end || _text[_at] != ':' || _text[_at + 1] != ' ' || key.Length > LongestKey) return null;
            _at++;
            SkipSpaces();
            if (_at >= _end || FlowValue(depth) is not { } value) return null;
            _parts.Add(key, value);
        }

        return FlowClosed('}') ? new YamlMapping { Line = _line + _lineOffset, Column = column, Entries = _parts.Entries(first) } : null;
    }

    // Past the opening bracket; true when a first entry follows.
    private bool FlowOpens(char close)
    {
        _at++;
        SkipSpaces();
        return _at < _end && _text[_at] != close;
    }

    // Past a comma after an entry; true when another entry follows.
    private bool FlowGoesOn(char close)
    {
        SkipSpaces();
        if (_at >= _end || _text[_at] != ',') return false;
        _at++;
        SkipSpaces();
        return _at < _end && _text[_at] != close;
    }

    private bool FlowClosed(char close)
    {
        if (_at >= _end || _text[_at] != close) return false;
        var comma = _text[.._at].TrimEnd(' ');
        if (comma[^1] == ',') return false;
        _at++;
        return true;
    }

    private YamlNode? FlowValue(int depth)
    {
        switch (_text[_at])
        {
            case '[' or '{':
                return Flow(depth + 1);
            case '"' or '\'':
                if (Quoted() is not { } quoted) return null;
                SkipSpaces();
                return _at < _end && _text[_at] is ',' or ']' or '}' ? quoted : null;
            default:
                return FlowPlain() is { } plain && _at < _end && _text[_at] is ',' or ']' or '}' ? plain : null;
        }
    }

    // A plain value or key up to a comma, a bracket or a colon with a space; leaves the place there.
    private YamlScalar? FlowPlain()
    {
        var rest = Rest;
        if (rest.Length == 0 || Indicators.Contains(rest[0])) return null;
        var end = 0;
        while (true)
        {
            var stop = rest[end..].IndexOfAny(FlowStops);
            if (stop < 0) return null;
            end += stop;
            if (rest[end] is ',' or ']' or '}') break;
            if (rest[end] != ':') return null;
            if (end + 1 == rest.Length || rest[end + 1] is ',' or ']' or '}' or '[' or '{') return null;
            if (rest[end + 1] == ' ') break;
            end++;
        }

        var value = rest[..end].TrimEnd(' ');
        if (rest[end] == ':' && value.Length < end) return null;
        var scalar = Plain(value);
        _at += end;
        return scalar;
    }

    // A text after "|" or "|-": the lines below that stand deeper than the key.
    private YamlScalar? Literal(int indent)
    {
        var (line, column) = (_line, Column);
        var keepEnd = Rest is "|";
        if (!keepEnd && Rest is not "|-") return null;
        var (depth, empty) = (-1, 0);
        var text = _parts.Text;
        text.Clear();
        while (Advance())
        {
            SkipSpaces();
            if (_at == _end)
            {
                // Spaces of an empty line count as text when they reach beyond the indentation.
                if (SpacesOfLine() > (depth < 0 ? 0 : depth)) return null;
                empty++;
                continue;
            }

            if (depth < 0) depth = Indent;
            if (Indent < depth || depth <= indent) break;
            text.Append('\n', text.Length == 0 ? empty : empty + 1).Append(_text[(_start + depth)..LineEnd()]);
            empty = 0;
        }

        if (depth <= indent || text.Length == 0 || (AtEnd && _text[^1] != '\n')) return null;
        if (keepEnd) text.Append('\n');
        return StandAtContent(indent) ? new YamlScalar { Line = line + _lineOffset, Column = column, Value = text.ToString(), IsBlock = true } : null;
    }

    // The line that ended a text is read again as what it is. False when it is none that may follow.
    private bool StandAtContent(int indent)
    {
        if (AtEnd) return true;
        (_next, _line) = (_start, _line - 1);
        return !NextLine() ? !_gaveUp : Indent <= indent;
    }

    private readonly int SpacesOfLine() => LineEnd() - _start;

    // The end of the current line with the spaces at its end.
    private readonly int LineEnd()
    {
        var end = _next > _start && _text[_next - 1] == '\n' ? _next - 1 : _next;
        return end > _start && _text[end - 1] == '\r' ? end - 1 : end;
    }
}
