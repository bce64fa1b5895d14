using System.Buffers;

namespace Kyojo.Syntax;

/// <summary>
/// Reads the plain part of YAML that directories are written in: block mappings and lists, values on one line, quotes
/// without escapes, literal texts (<c>|</c>), lists and mappings in brackets on one line. It gives up at anything else and
/// at every fault; <see cref="YamlReader"/> then reads the whole text with the library, which knows all of YAML and names
/// the fault. A property test holds that both give the same nodes at the same places (decision 0008).
/// </summary>
internal ref partial struct PlainYaml
{
    // A key longer than this is none for the library (YAML 1.2, 7.4.2).
    private const int LongestKey = 1_000;

    // What the library treats in its own way anywhere in a text: tabs, other line ends, a byte-order mark inside.
    private static readonly SearchValues<char> Unusual = SearchValues.Create("\t\u0085\u2028\u2029\uFEFF\0");

    // Signs with which a plain value cannot start, or which mean something else there.
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`");

    // Signs after which the library reads a key in ways of its own.
    private static readonly SearchValues<char> OddInKeys = SearchValues.Create("[]{}#&*!|>'\"%@`");

    private readonly ReadOnlySpan<char> _text;
    private readonly int _lineOffset;
    private readonly ShortStrings _short = ShortStrings.Shared;
    private readonly OpenParts _parts = OpenParts.Shared;

    // The current line with its number from 1, its start, its content without spaces at the end, and where the next begins.
    private int _line;
    private int _start;
    private int _end;
    private int _next;

    // Where reading stands in the current line.
    private int _at;
    private bool _gaveUp;

    private PlainYaml(ReadOnlySpan<char> text, int lineOffset)
    {
        _text = text;
        _lineOffset = lineOffset;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="lineOffset">Lines of the file before the text.</param>
    /// <returns>The root, or null when the text is empty or not in the plain part.</returns>
    public static YamlNode? Read(ReadOnlySpan<char> text, int lineOffset)
    {
        if (text.ContainsAny(Unusual) || HasLoneReturn(text)) return null;
        var reader = new PlainYaml(text, lineOffset);
        if (!reader.NextLine() || reader.Indent != 0) return null;
        var root = reader.Block(indent: 0, depth: 1);
        reader._parts.Clear();
        return reader._gaveUp || !reader.AtEnd ? null : root;
    }

    private static bool HasLoneReturn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r'))
        {
            text = text[(at + 1)..];
            if (!text.StartsWith('\n')) return true;
        }

        return false;
    }

    private readonly int Indent => _at - _start;

    private readonly int Column => _at - _start + 1;

    private readonly bool AtEnd => _start >= _text.Length;

    private readonly ReadOnlySpan<char> Rest => _text[_at.._end];

    // A mapping or list whose first key or dash stands at the current place.
    private YamlNode? Block(int indent, int depth)
    {
        if (depth > YamlReader.DepthLimit) return GiveUp();
        return AtDash() ? Sequence(indent, depth) : Mapping(indent, depth);
    }

    private readonly bool AtDash() => _text[_at] == '-' && (_at + 1 == _end || _text[_at + 1] == ' ');

    private YamlMapping? Mapping(int indent, int depth)
    {
        var (line, column) = (_line, Column);
        var first = _parts.Mark;
        do
        {
            if (Key() is not { } key || _parts.Seen(first, key.Value)) return GiveUp<YamlMapping>();
            if (Value(indent, depth) is not { } value) return GiveUp<YamlMapping>();
            _parts.Add(key, value);
        }
        while (!AtEnd && Indent == indent && !AtDash());
        if (!AtEnd && (Indent > indent || (Indent == indent && indent == 0))) return GiveUp<YamlMapping>();
        return new YamlMapping { Line = line + _lineOffset, Column = column, Entries = _parts.Entries(first) };
    }

    // Leaves the place after the colon.
    private YamlScalar? Key()
    {
        var rest = Rest;
        var colon = rest.IndexOf(": ");
        if (colon < 0) colon = rest[^1] == ':' ? rest.Length - 1 : -1;
        if (colon is <= 0 or > LongestKey || Indicators.Contains(rest[0])) return null;
        var name = rest[..colon];
        if (name[0] == '\u3000' || name[^1] == ' ' || name.ContainsAny(OddInKeys) || name is "<<") return null;
        var key = Plain(name);
        _at += colon + 1;
        return key;
    }

    // The value of a key, on its line or below it; leaves the place at the next content.
    private YamlNode? Value(int indent, int depth)
    {
        var afterColon = Column;
        var keyLine = _line;
        SkipSpaces();
        if (_at < _end && _text[_at] != '#') return Inline(indent, depth);
        if (!NextLine() || Indent < indent || (Indent == indent && !AtDash()))
        {
            return new YamlScalar { Line = keyLine + _lineOffset, Column = afterColon, Value = "", IsEmpty = true };
        }

        return Block(Indent, depth + 1);
    }

    private YamlSequence? Sequence(int indent, int depth)
    {
        var (line, column) = (_line, Column);
        var first = _parts.Mark;
        do
        {
            _at++;
            SkipSpaces();
            if (_at >= _end || _text[_at] == '#') return GiveUp<YamlSequence>();
            if (Item(indent, depth) is not { } item) return GiveUp<YamlSequence>();
            _parts.Add(null, item);
        }
        while (!AtEnd && Indent == indent && AtDash());
        if (!AtEnd && Indent > indent) return GiveUp<YamlSequence>();
        return new YamlSequence { Line = line + _lineOffset, Column = column, Items = _parts.Items(first) };
    }

    private YamlNode? Item(int indent, int depth)
    {
        if (AtDash()) return null;
        var rest = Rest;
        var isMapping = !Indicators.Contains(rest[0]) && (rest[^1] == ':' || rest.Contains(": ", StringComparison.Ordinal));
        return isMapping ? Block(Indent, depth + 1) : Inline(indent, depth);
    }

    // A value that starts on the current line; nothing may follow it there, and no deeper line continues it.
    private YamlNode? Inline(int indent, int depth)
    {
        var first = _text[_at];
        if (first == '|') return Literal(indent);
        YamlNode? value = first switch
        {
            '"' or '\'' => Quoted(),
            '[' or '{' => Flow(depth + 1),
            _ => PlainToEnd(),
        };
        if (value is null) return null;
        SkipSpaces();
        if (_at < _end && (_text[_at] != '#' || _text[_at - 1] != ' ')) return null;
        return NextLine() && Indent > indent ? null : value;
    }

    private YamlScalar? PlainToEnd()
    {
        var rest = Rest;
        if (Indicators.Contains(rest[0])) return null;
        var comment = rest.IndexOf(" #", StringComparison.Ordinal);
        if (comment >= 0) rest = rest[..comment].TrimEnd(' ');
        if (rest[^1] == ':' || rest.Contains(": ", StringComparison.Ordinal)) return null;
        var value = Plain(rest);
        _at += rest.Length;
        return value;
    }

    // Goes to the next line with content, past empty ones and comments. False at the end, and when the library must judge.
    private bool NextLine()
    {
        while (Advance())
        {
            SkipSpaces();
            if (_at == _end || _text[_at] == '#') continue;
            if (_at > _start) return true;
            var rest = Rest;
            if (rest[0] != '%' && !rest.StartsWith("---", StringComparison.Ordinal) && !rest.StartsWith("...", StringComparison.Ordinal)) return true;
            _gaveUp = true;
            return false;
        }

        return false;
    }

    private bool Advance()
    {
        _start = _at = _next;
        if (AtEnd) return false;
        _line++;
        var length = _text[_start..].IndexOf('\n');
        _end = length < 0 ? _text.Length : _start + length;
        _next = length < 0 ? _text.Length : _end + 1;
        if (length > 0 && _text[_end - 1] == '\r') _end--;
        while (_end > _start && _text[_end - 1] == ' ') _end--;
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < _end && _text[_at] == ' ') _at++;
    }

    private YamlNode? GiveUp() => GiveUp<YamlNode>();

    private T? GiveUp<T>()
        where T : YamlNode
    {
        _gaveUp = true;
        return null;
    }
}
