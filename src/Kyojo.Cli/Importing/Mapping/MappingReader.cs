using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Tables;
using Kyojo.Model;
using Kyojo.Sources;
using Kyojo.Syntax;

namespace Kyojo.Importing.Mapping;

/// <summary>A file of <c>content/imports</c> to a mapping, with the diagnostics of content.</summary>
internal sealed class MappingReader(IReadOnlyDictionary<string, CommunityType> types, DiagnosticBag found)
{
    /// <summary>The mapping; null when it cannot be used, which has been told.</summary>
    public ImportMapping? Read(SourceFile file)
    {
        var own = new DiagnosticBag();
        var mapping = TextDecoder.Decode(file, own) is { } text ? YamlReader.Read(file.Path, text, own) is YamlMapping root ? Read(file.Path, root, own) : Refuse(file.Path, own) : null;
        found.AddRange(own.ToSorted());
        return own.HasErrors ? null : mapping;
    }

    private static ImportMapping? Refuse(string path, DiagnosticBag own)
    {
        if (own.Count == 0) own.Add(Codes.WrongStart, SourceSpan.WholeFile(path), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
        return null;
    }

    private ImportMapping Read(string path, YamlMapping root, DiagnosticBag own)
    {
        var binder = new Binder(path, own);
        YamlNode? columns = null;
        var values = binder.Bind(WithoutType(root, out var type), MappingFields.Schema, (key, value) =>
        {
            if (key.Value != MappingFields.Columns) return false;
            columns = value;
            return true;
        });
        var source = values.Map(MappingFields.Source);
        var record = values.Map(MappingFields.Record);
        var id = record.Map(MappingFields.Id);
        var name = values.Text(MappingFields.Name, Path.GetFileNameWithoutExtension(path));
        var (first, last) = Header(source.Text(MappingFields.Header));
        var targets = new TargetReader(path, types, own);
        var (fixedType, column) = Type(path, type, own);
        var mapped = columns is YamlMapping list ? [.. list.Entries.Select(e => targets.Read(e.Key, e.Value)).OfType<(string, Target, SourceSpan)>()] : ImmutableArray<(string, Target, SourceSpan)>.Empty;
        foreach (var (header, _, span) in mapped.Where(m => PersonalHeaders.Is(m.Item1))) own.Add(Codes.ImportPersonalColumn, span, ("header", header));
        for (var i = 0; i < record.Texts(MappingFields.Key).Length; i++)
        {
            var key = record.Texts(MappingFields.Key)[i];
            if (PersonalHeaders.Is(key)) own.Add(Codes.ImportPersonalColumn, record.SpanOf(MappingFields.Key, i, path), ("header", key));
        }

        return new ImportMapping
        {
            Name = name,
            File = path,
            Match = values.Map(MappingFields.Match).Text(MappingFields.MatchFile),
            Reading = new ReadingOptions(source.Text(MappingFields.Encoding) is { } e and not "auto" ? e : null, Delimiter(source.Text(MappingFields.Delimiter)), source.Text(MappingFields.DateSystem) switch { "1904" => true, "1900" => false, _ => null }),
            Table = new TableOptions(source.Text(MappingFields.Sheet), first, last, source.Bool(MappingFields.FillMerged), source.Texts(MappingFields.StopAt)),
            SkipIfEmpty = source.Texts(MappingFields.SkipIfEmpty),
            Type = fixedType,
            TypeColumn = column,
            Key = record.Texts(MappingFields.Key),
            IdColumn = id.Text(MappingFields.IdColumn),
            IdPrefix = id.Text(MappingFields.IdPrefix),
            Folder = record.Text(MappingFields.Folder, name),
            IsOneFile = record.Text(MappingFields.Layout) == "many",
            Status = record.Text(MappingFields.Status, "draft"),
            Sources = [.. record.Maps(MappingFields.Sources).Select(s => s.Entries.Select(v => (v.Field.Key, Records.FieldText.Text(v.Value))).ToImmutableArray())],
            Defaults = [.. values.Pairs(MappingFields.Defaults).Select(p => (p.Key, p.Value is string[] many ? string.Join(';', many) : (string)p.Value))],
            Columns = mapped,
            Drop = values.Texts(MappingFields.Drop),
            Ignore = values.Texts(MappingFields.Ignore),
            UnknownColumns = values.Text(MappingFields.UnknownColumns, "report"),
            Children = [.. values.Maps(MappingFields.Children).Select(c => new ChildTable(c.Text(MappingFields.ChildSheet), c.Text(MappingFields.ChildFile), c.Text(MappingFields.ChildParent, ""), c.Text(MappingFields.ChildTo, "")))],
        };
    }

    // record.type has two forms, which the table of fields does not know.
    private static YamlMapping WithoutType(YamlMapping root, out YamlNode? type)
    {
        type = null;
        if (root[MappingFields.Record.Key] is not YamlMapping record) return root;
        type = record[MappingFields.Type];
        var rest = new YamlMapping { Line = record.Line, Column = record.Column, Length = record.Length, Entries = [.. record.Entries.Where(e => e.Key.Value != MappingFields.Type)] };
        return new YamlMapping { Line = root.Line, Column = root.Column, Length = root.Length, Entries = [.. root.Entries.Select(e => e.Value == record ? (e.Key, (YamlNode)rest) : e)] };
    }

    private (string? Type, (string, FrozenDictionary<string, string>)? Column) Type(string path, YamlNode? node, DiagnosticBag own)
    {
        switch (node)
        {
            case YamlScalar scalar:
                Known(scalar, scalar.Value);
                return (scalar.Value, null);
            case YamlMapping map when map["column"] is YamlScalar column:
                var values = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (var (key, value) in (map["values"] as YamlMapping)?.Entries ?? [])
                {
                    if (value is not YamlScalar id) continue;
                    Known(id, id.Value);
                    values[key.Value] = id.Value;
                }

                return (null, (column.Value, values.ToFrozenDictionary(StringComparer.Ordinal)));
            case null:
                return (null, null);
            default:
                own.Add(Codes.WrongKind, node.In(path), ("key", MappingFields.Type), ("expected", new("種別の id か {column: 列, values: {語: id}}", "the id of a type, or {column, values}")));
                return (null, null);
        }

        void Known(YamlScalar at, string id)
        {
            if (!types.ContainsKey(id)) own.Suggest(Codes.NoSuchType, at.In(path), Text.NearNames.Of(id, types.Keys.Order(StringComparer.Ordinal)), null, ("id", id));
        }
    }

    private static (int First, int Last) Header(string? text)
    {
        if (text is null or "auto") return (0, 0);
        var parts = text.Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)) return (0, 0);
        return (first, parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last >= first ? last : first);
    }

    private static char? Delimiter(string? name) => name switch { "comma" => ',', "tab" => '\t', "semicolon" => ';', _ => null };
}
