using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Binding;

/// <summary>A file of <c>content/types</c> to a type with its own table of fields.</summary>
internal static class TypeBinder
{
    public static CommunityType? Bind(string path, string stem, YamlNode? root, DiagnosticBag found)
    {
        if (root is not YamlMapping mapping)
        {
            found.Add(Codes.WrongStart, root?.In(path) ?? SourceSpan.WholeFile(path), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
            return null;
        }

        var values = new Binder(path, found).Bind(mapping, TypeFields.Schema);
        var id = values.Text(TypeFields.Id);
        if (id is null) return null;
        if (id != stem) found.Add(Codes.IdNotFileName, values.SpanOf(TypeFields.Id, path), ("id", id), ("file", stem));
        if (CommunityFields.Schema[id] is not null)
        {
            found.Add(Codes.BadTypeFile, values.SpanOf(TypeFields.Id, path), ("key", "id"), ("detail", new("会の項目の名前と重なります", "is the name of a field of communities")));
            return null;
        }

        return new CommunityType(values, path, Own(id, values, path, found), CommunityBinder.Markdown(mapping, TypeFields.Lead, values, path));
    }

    private static Schema Own(string id, FieldValues values, string path, DiagnosticBag found)
    {
        var label = values.Text(TypeFields.Label, id);
        var fields = ImmutableArray.CreateBuilder<Field>();
        foreach (var row in values.Maps(TypeFields.Fields))
        {
            var key = row.Text(TypeFields.OwnKey);
            var kind = row.Text(TypeFields.OwnKind);
            if (key is null || kind is null) continue;
            var choices = row.Maps(TypeFields.OwnValues).Select(v => new Choice(v.Text(TypeFields.ValueValue, ""), v.Text(TypeFields.ValueLabel, ""))).ToImmutableArray();
            if (kind == "enum" && choices.IsEmpty)
            {
                found.Add(Codes.BadTypeFile, row.SpanOf(TypeFields.OwnKind, path), ("key", key), ("detail", new("enum には values が必要です", "enum needs values")));
                continue;
            }

            if (!IsKey(key))
            {
                found.Add(Codes.BadTypeFile, row.SpanOf(TypeFields.OwnKey, path), ("key", key), ("detail", new("項目の名前は半角の英小文字・数字・下線で書きます", "a key is lower-case ASCII letters, digits and underscores")));
                continue;
            }

            if (choices.Select(c => c.Value).Distinct().Count() < choices.Length)
            {
                found.Add(Codes.BadTypeFile, row.SpanOf(TypeFields.OwnValues, path), ("key", key), ("detail", new("同じ値が2つあります", "a value is given twice")));
                continue;
            }

            if (fields.Any(f => f.Key == key))
            {
                found.Add(Codes.BadTypeFile, row.SpanOf(TypeFields.OwnKey, path), ("key", key), ("detail", new("同じ名前の項目が2つあります", "two fields have this name")));
                continue;
            }

            var shownLabel = row.Text(TypeFields.OwnLabel, key);
            fields.Add(new Field(key, KindOf(kind), shownLabel)
            {
                Required = row.Bool(TypeFields.OwnRequired),
                Many = row.Bool(TypeFields.OwnMany),
                Choices = choices,
                Shown = Shown.Community | Shown.Search | Shown.Json | Shown.Table,
                Csv = row.Text(TypeFields.OwnCsv, $"{label}_{shownLabel}"),
            });
        }

        return new Schema(id, fields.ToImmutable());
    }

    // Paths of evidence and keys of exports are made of it.
    private static bool IsKey(string key) => char.IsAsciiLetterLower(key[0]) && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    private static FieldKind KindOf(string kind) => kind switch
    {
        "text" => FieldKind.Text,
        "int" => FieldKind.Int,
        "bool" => FieldKind.Bool,
        "tri" => FieldKind.Tri,
        "date" => FieldKind.Date,
        "edtf" => FieldKind.Edtf,
        "url" => FieldKind.Url,
        "enum" => FieldKind.Enum,
        "pref" => FieldKind.Prefecture,
        "lg" => FieldKind.LocalGovernment,
        "houjin" => FieldKind.CorporateNumber,
        "npo" => FieldKind.NpoActivity,
        "jsic" => FieldKind.Industry,
        "jsco" => FieldKind.Occupation,
        _ => FieldKind.Line,
    };
}
