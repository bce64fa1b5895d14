using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kyojo.Importing.Tables;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Importing.Mapping;

/// <summary>A first mapping for a list, from its headers and values (<c>--suggest</c>): what is certain is written, the rest offered as comments.</summary>
internal static class MappingDraft
{
    private const int MostValues = 8;

    public static string Of(string file, Table table, ImmutableArray<MappedColumn> columns, IReadOnlyDictionary<string, CommunityType> types)
    {
        var name = Slug(file);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# content/imports/{name}.yml として保存し、# の行を直してから使います\n");
        text.Append(CultureInfo.InvariantCulture, $"name: {name}\nmatch: {{file: {YamlText.Of(file)}}}\n");
        var source = new List<string>();
        if (table.Sheet.Name is { } sheet) source.Add($"sheet: {YamlText.Of(sheet)}");
        source.Add($"header: \"{(table.FirstHeaderRow == table.LastHeaderRow ? table.FirstHeaderRow : $"{table.FirstHeaderRow}-{table.LastHeaderRow}")}\"");
        text.Append(CultureInfo.InvariantCulture, $"source: {{{string.Join(", ", source)}}}\nrecord:\n");
        Type(text, table, columns, types);
        var key = columns.FirstOrDefault(c => c.Role == ColumnRole.Key || c.Target?.Route.Path == "id");
        var keys = key is not null ? [key.Header] : columns.Where(c => c.Target?.Route.Path is "name.ja" || c.Target?.Route.Path.EndsWith(".municipality", StringComparison.Ordinal) == true).Select(c => c.Header).ToArray();
        text.Append(CultureInfo.InvariantCulture, $"  key: [{string.Join(", ", keys.Select(YamlText.Of))}]\n");
        text.Append(CultureInfo.InvariantCulture, $"  sources: [{{id: s1, title: {YamlText.Of(Path.GetFileNameWithoutExtension(file))}, kind: registry}}]\n");
        text.Append("# 表にない項目に入れる値\ndefaults:\n");
        foreach (var column in StandardColumns.All.Where(c => c.Required && !c.IsGenerated && c.Path is not ("id" or "type" or "sources") && columns.All(m => m.Target?.Route.Path != c.Path)))
        {
            var example = column.Path switch { "lifecycle.status" => "unknown", "lifecycle.checked_how" => "registry", "lifecycle.checked_on" => "2026-04-01", _ => "…" };
            text.Append(CultureInfo.InvariantCulture, $"{(example == "…" ? "# " : "")}  {column.Path}: {example}   # {column.Header}\n");
        }

        text.Append("columns:\n");
        foreach (var column in columns)
        {
            var header = YamlText.Of(column.Header);
            if (column.Role == ColumnRole.Mapped) text.Append(CultureInfo.InvariantCulture, $"  {header}: {column.Target!.Route.Path}\n");
            else if (column.Role == ColumnRole.Unknown) Offer(text, table, column, header);
        }

        var dropped = columns.Where(c => c.Role == ColumnRole.Dropped).Select(c => YamlText.Of(c.Header)).ToArray();
        if (dropped.Length > 0) text.Append(CultureInfo.InvariantCulture, $"drop: [{string.Join(", ", dropped)}]   # 個人情報\n");
        return text.ToString();
    }

    private static void Type(StringBuilder text, Table table, ImmutableArray<MappedColumn> columns, IReadOnlyDictionary<string, CommunityType> types)
    {
        var all = types.Values.OrderBy(t => t.Order).ToArray();
        if (columns.FirstOrDefault(c => c.Role == ColumnRole.Type) is not { } column)
        {
            text.Append(CultureInfo.InvariantCulture, $"  type: {all.FirstOrDefault()?.Id ?? "…"}   # {string.Join("、", all.Select(t => $"{t.Id}={t.Label}"))}\n");
            return;
        }

        var values = Values(table, column).Select(v => $"{YamlText.Of(v)}: {all.FirstOrDefault(t => t.Label == v || t.Id == v)?.Id ?? all.FirstOrDefault(t => NameKey.Of(t.Label) == NameKey.Of(v))?.Id ?? "…"}");
        text.Append(CultureInfo.InvariantCulture, $"  type: {{column: {YamlText.Of(column.Header)}, values: {{{string.Join(", ", values)}}}}}\n");
    }

    // Standard columns whose header is near; values of a column that has only a few.
    private static void Offer(StringBuilder text, Table table, MappedColumn column, string header)
    {
        var near = NearNames.Of(column.Header, StandardColumns.All.Where(c => !c.IsGenerated).Select(c => c.Header));
        var path = near.IsEmpty ? "notes" : StandardColumns.All.First(c => c.Header == near[0]).Path;
        var values = Values(table, column).ToArray();
        text.Append(CultureInfo.InvariantCulture, $"#  {header}: {path}{(values.Length is > 0 and <= MostValues ? $"   # 値: {string.Join("、", values)}" : "")}\n");
    }

    // Values that stand in several rows: those that stand once may be names of persons.
    private static IEnumerable<string> Values(Table table, MappedColumn column) =>
        table.Rows.Select(r => JapaneseText.Line(r[column.Column - 1].Text)).Where(v => v.Length is > 0 and <= 20).GroupBy(v => v, StringComparer.Ordinal).Where(g => g.Count() > 1 || column.Role == ColumnRole.Type).Select(g => g.Key).Take(MostValues + 1);

    private static string Slug(string file)
    {
        var stem = JapaneseText.Compatible(Path.GetFileNameWithoutExtension(file));
        var slug = new string([.. stem.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        while (slug.Contains("--", StringComparison.Ordinal)) slug = slug.Replace("--", "-", StringComparison.Ordinal);
        return slug.Any(char.IsAsciiLetterLower) ? slug : "list";
    }
}
