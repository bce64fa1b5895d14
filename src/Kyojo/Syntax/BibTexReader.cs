using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kyojo.Diagnostics;

namespace Kyojo.Syntax;

/// <summary>One field of an entry.</summary>
/// <param name="Name">Name in lower case.</param>
/// <param name="Value">Its value, still with the braces and commands inside.</param>
/// <param name="Place">Where the value starts.</param>
internal sealed record BibTexField(string Name, string Value, SourceSpan Place);

/// <summary>One entry.</summary>
/// <param name="Type">Type in lower case.</param>
/// <param name="Key">Key.</param>
/// <param name="Place">Place of the key.</param>
/// <param name="Fields">Its fields, in order.</param>
internal sealed record BibTexEntry(string Type, string Key, SourceSpan Place, ImmutableArray<BibTexField> Fields);

/// <summary>
/// BibTeX to entries: nested braces, quotation marks, <c>@string</c>, <c>#</c>, names of months; <c>%</c> and all text outside
/// entries is a remark. Goes on with the next entry after a fault (KYO4309).
/// </summary>
internal sealed class BibTexReader
{
    private readonly string path;
    private readonly string text;
    private readonly DiagnosticBag found;
    private readonly Dictionary<string, string> words = new(StringComparer.OrdinalIgnoreCase);
    private int at;

    private BibTexReader(string path, string text, DiagnosticBag found)
    {
        (this.path, this.text, this.found) = (path, text, found);
        string[] months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        for (var i = 0; i < months.Length; i++) words[months[i]] = (i + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="found">Receives faults.</param>
    public static ImmutableArray<BibTexEntry> Read(string path, string text, DiagnosticBag found) => new BibTexReader(path, text, found).All();

    private ImmutableArray<BibTexEntry> All()
    {
        var entries = ImmutableArray.CreateBuilder<BibTexEntry>();
        while (NextSign() is var sign and >= 0)
        {
            at = sign + 1;
            var type = Word().ToLowerInvariant();
            Skip();
            if (type is "comment" or "preamble" || at >= text.Length || text[at] is not ('{' or '(')) continue;
            at++;
            if (type == "string")
            {
                foreach (var field in Fields() ?? []) words[field.Name] = field.Value;
                continue;
            }

            Skip();
            var start = at;
            while (at < text.Length && text[at] is not (',' or '}' or '\n')) at++;
            var key = text[start..at].Trim();
            var place = Place(start, Math.Max(1, key.Length));
            if (at >= text.Length || text[at] != ',' || key.Length == 0)
            {
                Fault(place, new("記号（キー）のあとに「,」がありません", "there is no comma behind the key"));
                continue;
            }

            at++;
            // Of an entry with a fault nothing can be trusted: a brace that is not closed takes the next field in.
            if (Fields() is { } fields) entries.Add(new BibTexEntry(type, key, place, fields));
        }

        return entries.ToImmutable();
    }

    // The next @ that does not stand in a remark.
    private int NextSign()
    {
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] == '@') return i;
            if (text[i] != '%') continue;
            var end = text.IndexOf('\n', i);
            if (end < 0) return -1;
            i = end;
        }

        return -1;
    }

    // Up to the closing brace; null after a fault.
    private ImmutableArray<BibTexField>? Fields()
    {
        var fields = ImmutableArray.CreateBuilder<BibTexField>();
        while (true)
        {
            Skip();
            if (at >= text.Length)
            {
                Fault(Place(text.Length, 1), new("文献が「}」で閉じられていません", "the entry is not closed with “}”"));
                return null;
            }

            if (text[at] is '}' or ')')
            {
                at++;
                return fields.ToImmutable();
            }

            if (text[at] == ',')
            {
                at++;
                continue;
            }

            var start = at;
            var name = Word();
            Skip();
            if (name.Length == 0 || at >= text.Length || text[at] != '=')
            {
                Fault(Place(start, 1), new("「項目 = {値}」の形になっていません", "it is not “field = {value}”"));
                return null;
            }

            at++;
            Skip();
            var place = Place(at, 1);
            if (Value() is not { } value)
            {
                Fault(place, new("値の「{」か「\"」が閉じられていません", "a brace or quotation mark of a value is not closed"));
                return null;
            }

            fields.Add(new BibTexField(name.ToLowerInvariant(), value, place));
        }
    }

    // Parts joined with #.
    private string? Value()
    {
        var value = new StringBuilder();
        while (true)
        {
            Skip();
            if (at >= text.Length) return null;
            if (text[at] is '{' or '"')
            {
                if (Quoted(text[at] == '{' ? '}' : '"') is not { } part) return null;
                value.Append(part);
            }
            else
            {
                var word = Word();
                if (word.Length == 0) return null;
                value.Append(words.GetValueOrDefault(word, word));
            }

            Skip();
            if (at >= text.Length || text[at] != '#') return value.ToString();
            at++;
        }
    }

    private string? Quoted(char close)
    {
        var start = ++at;
        for (var depth = 0; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (depth == 0 && text[at] == close) return text[start..at++];
            else if (text[at] == '{') depth++;
            else if (text[at] == '}') depth--;
        }

        return null;
    }

    private string Word()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or ':' or '.' or '+')) at++;
        return text[start..at];
    }

    private void Skip()
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '%'))
        {
            if (text[at] == '%') at = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
            else at++;
        }
    }

    private void Fault(SourceSpan place, Bilingual detail) => found.Add(Codes.BadReferenceFile, place, ("detail", detail));

    private SourceSpan Place(int index, int length)
    {
        var before = text.AsSpan(0, Math.Min(index, text.Length));
        return new SourceSpan(path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), length);
    }
}
