using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>Reference files of other programs as the tree that a YAML file of references gives: CSL-JSON and BibTeX (reports.md section 5.2).</summary>
internal static class ReferenceFiles
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["article"] = "article-journal", ["book"] = "book", ["inbook"] = "chapter", ["incollection"] = "chapter", ["techreport"] = "report", ["report"] = "report",
        ["online"] = "webpage", ["dataset"] = "dataset",
    };

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["title"] = "title", ["shorttitle"] = "title-short", ["journal"] = "container-title", ["journaltitle"] = "container-title", ["booktitle"] = "container-title",
        ["publisher"] = "publisher", ["institution"] = "publisher", ["school"] = "publisher", ["organization"] = "publisher", ["address"] = "publisher-place", ["location"] = "publisher-place",
        ["series"] = "collection-title", ["number"] = "number", ["issue"] = "issue", ["edition"] = "edition", ["volume"] = "volume", ["pages"] = "page", ["doi"] = "DOI", ["url"] = "URL",
        ["isbn"] = "ISBN", ["language"] = "language", ["langid"] = "language", ["note"] = "note",
    };

    /// <summary>CSL-JSON: dates become text, and what is not used is named once (KYO4308).</summary>
    public static YamlNode? Json(string path, string text, DiagnosticBag found)
    {
        if (JsonNodes.Read(path, text, found) is not { } root) return null;
        var unused = new Dropped(path);
        var tree = root is YamlSequence list
            ? new YamlSequence { Line = list.Line, Column = list.Column, Items = [.. list.Items.Select(item => item is YamlMapping work ? Work(work, ReferenceFields.Schema.Keys, unused) : item)] }
            : root is YamlMapping one && one["id"] is not null ? new YamlSequence { Line = one.Line, Column = one.Column, Items = [Work(one, ReferenceFields.Schema.Keys, unused)] } : root;
        unused.Tell(found);
        return tree;
    }

    /// <summary>BibTeX: entries become works; fields without a place are named once (KYO4308).</summary>
    public static YamlNode BibTex(string path, string text, DiagnosticBag found)
    {
        var unused = new Dropped(path);
        var works = BibTexReader.Read(path, text, found).Select(entry => (Scalar(entry.Key, entry.Place), (YamlNode)Work(entry, unused))).ToImmutableArray();
        unused.Tell(found);
        return new YamlMapping { Line = 1, Column = 1, Entries = works };
    }

    private static YamlMapping Work(YamlMapping item, IEnumerable<string> known, Dropped unused)
    {
        var keys = known.ToHashSet(StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlNode)>();
        foreach (var (key, value) in item.Entries)
        {
            if (!keys.Contains(key.Value)) unused.Add(key.Value, key.Line, key.Column);
            else if (value is YamlScalar { Value: "" }) continue;
            else if (key.Value is "issued" or "accessed" && value is YamlMapping date) entries.Add((key, Date(date) ?? value));
            else if (key.Value is "author" or "editor" or "translator" && value is YamlSequence names) entries.Add((key, new YamlSequence { Line = names.Line, Column = names.Column, Items = [.. names.Items.Select(n => n is YamlMapping name ? Work(name, ["family", "given", "literal", "yomi"], unused) : n)] }));
            else entries.Add((key, value));
        }

        return new YamlMapping { Line = item.Line, Column = item.Column, Entries = entries.ToImmutable() };
    }

    // {"date-parts": [[2021, 3, 30]]} or {"raw": "2021-03-30"}.
    private static YamlScalar? Date(YamlMapping date)
    {
        if (date["date-parts"] is YamlSequence { Items: [YamlSequence { Items: [_, ..] parts }, ..] })
        {
            var numbers = parts.OfType<YamlScalar>().Select(p => int.TryParse(p.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
            return numbers.Contains(-1) ? null : At(date, string.Join('-', numbers.Select((n, i) => n.ToString(i == 0 ? "0000" : "00", CultureInfo.InvariantCulture))));
        }

        return (date["raw"] ?? date["literal"]) is YamlScalar text ? At(date, text.Value) : null;
    }

    private static YamlScalar At(YamlNode node, string value) => new() { Line = node.Line, Column = node.Column, Length = node.Length, Value = value };

    private static YamlMapping Work(BibTexEntry entry, Dropped unused)
    {
        var fields = new Dictionary<string, (YamlScalar Key, YamlNode Value)>(StringComparer.Ordinal);
        var type = Types.GetValueOrDefault(entry.Type) ?? (entry.Fields.Any(f => f.Name == "url") ? "webpage" : "report");
        Set("type", entry.Place, Scalar(type, entry.Place));
        var yomi = entry.Fields.FirstOrDefault(f => f.Name == "yomi");
        foreach (var field in entry.Fields)
        {
            var plain = LatexText.Plain(field.Value);
            if (plain.Length == 0) continue;
            switch (field.Name)
            {
                case "author" or "editor" or "translator":
                    Set(field.Name, field.Place, new YamlSequence { Line = field.Place.Line, Column = field.Place.Column, Items = [.. People(field, field.Name == "author" ? yomi : null)] });
                    break;
                case "year" or "date":
                    Set("issued", field.Place, Scalar(Month(plain, entry), field.Place));
                    break;
                case "urldate":
                    Set("accessed", field.Place, Scalar(plain, field.Place));
                    break;
                case "month" or "day" or "yomi":
                    break;
                case "number" when entry.Type == "article":
                    Set("issue", field.Place, Scalar(plain, field.Place));
                    break;
                case var name when Names.TryGetValue(name, out var key):
                    Set(key, field.Place, Scalar(key == "page" ? plain.Replace('–', '-') : plain, field.Place));
                    break;
                default:
                    unused.Add(field.Name, field.Place.Line, field.Place.Column);
                    break;
            }
        }

        return new YamlMapping { Line = entry.Place.Line, Column = entry.Place.Column, Entries = [.. fields.Values] };

        void Set(string key, SourceSpan place, YamlNode value) => fields.TryAdd(key, (Scalar(key, place), value));
    }

    // A year with the month and day of their own fields, where those are numbers.
    private static string Month(string year, BibTexEntry entry)
    {
        if (year.Length != 4) return year;
        foreach (var name in (ReadOnlySpan<string>)["month", "day"])
        {
            if (entry.Fields.FirstOrDefault(f => f.Name == name) is not { } part || !int.TryParse(LatexText.Plain(part.Value), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return year;
            year += number.ToString("-00", CultureInfo.InvariantCulture);
        }

        return year;
    }

    private static IEnumerable<YamlNode> People(BibTexField field, BibTexField? yomi)
    {
        var isFirst = true;
        foreach (var name in Split(field.Value))
        {
            var parts = Person(name).ToList();
            if (isFirst && yomi is not null) parts.Add(("yomi", LatexText.Plain(yomi.Value)));
            isFirst = false;
            yield return new YamlMapping { Line = field.Place.Line, Column = field.Place.Column, Entries = [.. parts.Where(p => p.Value.Length > 0).Select(p => (Scalar(p.Key, field.Place), (YamlNode)Scalar(p.Value, field.Place)))] };
        }
    }

    private static IEnumerable<(string Key, string Value)> Person(string name)
    {
        var plain = LatexText.Plain(name);
        // Braces around the whole keep a body together.
        if (name is ['{', .., '}'] && name.AsSpan(1, name.Length - 2).IndexOfAny('{', '}') < 0) return [("literal", plain)];
        if (plain == "others") return [("literal", "et al.")];
        var comma = plain.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0) return [("family", plain[..comma].Trim()), ("given", plain[(plain.LastIndexOf(',') + 1)..].Trim())];
        var isLatin = plain.All(c => c < 0x2E80);
        // In Japanese the family name stands first.
        var space = isLatin ? plain.LastIndexOf(' ') : plain.AsSpan().IndexOfAny(' ', '　');
        if (space <= 0) return [("literal", plain)];
        var (first, rest) = (plain[..space].Trim(), plain[(space + 1)..].Trim());
        return isLatin ? [("family", rest), ("given", first)] : [("family", first), ("given", rest)];
    }

    // At every “and” outside braces.
    private static IEnumerable<string> Split(string value)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '{') depth++;
            else if (value[i] == '}') depth--;
            else if (depth == 0 && i > start && char.IsWhiteSpace(value[i - 1]) && i + 3 < value.Length && value.AsSpan(i, 3).SequenceEqual("and") && char.IsWhiteSpace(value[i + 3]))
            {
                yield return value[start..i].Trim();
                start = i += 3;
            }
        }

        yield return value[start..].Trim();
    }

    private static YamlScalar Scalar(string value, SourceSpan place) => new() { Line = place.Line, Column = place.Column, Length = place.Length, Value = value };

    private sealed class Dropped(string path)
    {
        private readonly List<string> names = [];
        private SourceSpan first;

        public void Add(string name, int line, int column)
        {
            if (names.Count == 0) first = new SourceSpan(path, line, column, name.Length);
            if (!names.Contains(name)) names.Add(name);
        }

        public void Tell(DiagnosticBag found)
        {
            if (names.Count > 0) found.Add(Codes.UnusedReferenceFields, first, ("keys", Bilingual.List(names)));
        }
    }
}
