using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>A file of <c>content/data</c> and what is stated about it to a table (KYO4211, 4213–4217).</summary>
internal sealed class DataBinder(DiagnosticBag found)
{
    private const string NotGiven = "記載なし";
    private const int MostDecimals = 10;

    /// <summary>Binds one table; goes on after every fault. Null when the file has no heads.</summary>
    /// <param name="id">Id of the table.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="hash">Hash of both files.</param>
    /// <param name="sidecar">What is stated about it, with its path; null = nothing.</param>
    public DataTable? Bind(string id, string path, string text, Fingerprint hash, (string Path, YamlMapping Root)? sidecar)
    {
        var lines = CsvReader.Read(path, text, found);
        if (lines.IsEmpty)
        {
            found.Add(Codes.CsvHead, SourceSpan.WholeFile(path), ("detail", new("見出しの行がありません", "there is no line of heads")));
            return null;
        }

        var (statedIn, stated) = sidecar is var (file, root) ? (file, new Binder(file, found).Bind(root, DataFields.Schema)) : (path, FieldValues.None);
        var heads = Heads(lines[0]);
        var columns = Columns(heads, stated, statedIn);
        var missing = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = NotGiven };
        foreach (var (mark, word) in stated.Pairs(DataFields.Missing)) missing[mark] = word as string ?? NotGiven;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<DataCell>>();
        foreach (var line in lines.Skip(1))
        {
            if (line.Length != heads.Length)
            {
                found.Add(Codes.CsvCount, line[0].Place, ("line", Number(line[0].Place.Line)), ("expected", Number(heads.Length)), ("actual", Number(line.Length)));
                continue;
            }

            rows.Add([.. line.Select((cell, i) => Cell(columns[i], cell, i, missing))]);
        }

        var source = stated.Map(DataFields.Source);
        return Derived(new DataTable
        {
            Id = id,
            File = path,
            Hash = hash,
            Title = stated.Text(DataFields.Title, ""),
            Source = source.Text(DataFields.SourceText, ""),
            Cite = source.Text(DataFields.Cite),
            CitePlace = source.Has(DataFields.Cite) ? source.SpanOf(DataFields.Cite, statedIn) : default,
            Note = stated.Text(DataFields.Note),
            Unit = stated.Text(DataFields.Unit),
            AsOf = stated.Edtf(DataFields.AsOf),
            License = stated.Text(DataFields.License),
            Columns = columns,
            Rows = rows.ToImmutable(),
            ShortNames = stated.Pairs(DataFields.Short).Where(p => p.Value is string).DistinctBy(p => p.Key).ToImmutableDictionary(p => p.Key, p => (string)p.Value, StringComparer.Ordinal),
        }, stated, statedIn);
    }

    private ImmutableArray<string> Heads(ImmutableArray<CsvCell> line)
    {
        var heads = ImmutableArray.CreateBuilder<string>(line.Length);
        foreach (var cell in line)
        {
            var head = JapaneseText.Line(cell.Text);
            if (head.Length == 0) found.Add(Codes.CsvHead, cell.Place, ("detail", new($"{Number(heads.Count + 1)}列目の見出しが空です", $"the head of column {Number(heads.Count + 1)} is empty")));
            else if (heads.Contains(head)) found.Add(Codes.CsvHead, cell.Place, ("detail", new($"見出し「{head}」が2つあります", $"the head “{head}” is there twice")));
            heads.Add(head);
        }

        return heads.ToImmutable();
    }

    private ImmutableArray<DataColumn> Columns(ImmutableArray<string> heads, FieldValues stated, string file)
    {
        var pairs = stated.Pairs(DataFields.Columns);
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i].Value is FieldValues column && !column.Has(DataFields.Derived) && !heads.Contains(pairs[i].Key))
            {
                found.Suggest(Codes.NoSuchColumn, stated.SpanOf(DataFields.Columns, i, file), NearNames.Of(pairs[i].Key, heads), null, ("name", pairs[i].Key));
            }
        }

        var columns = heads.Select(head => Column(head, pairs.FirstOrDefault(p => p.Key == head).Value as FieldValues ?? FieldValues.None)).ToArray();
        // Where nobody says which column names the rows, the first does.
        if (columns.Length > 0 && !columns.Any(c => c.NamesRows)) columns[0] = columns[0] with { NamesRows = columns[0].Kind is DataKind.Text or DataKind.Markup or DataKind.Community or DataKind.CommunityType or DataKind.Year or DataKind.Date };
        return [.. columns];
    }

    private static DataColumn Column(string head, FieldValues stated) => new(head, stated.Text(DataFields.ColumnId, head), stated.Text(DataFields.ColumnLabel, head), KindOf(stated))
    {
        Decimals = stated.Int(DataFields.ColumnDecimals) is { } decimals ? Math.Clamp(decimals, 0, MostDecimals) : null,
        Unit = stated.Text(DataFields.ColumnUnit),
        NamesRows = stated.Text(DataFields.ColumnRole) == "label",
        Derived = stated.Text(DataFields.Derived),
    };

    private static DataKind KindOf(FieldValues stated) => stated.Text(DataFields.ColumnType) switch
    {
        "markup" => DataKind.Markup,
        "integer" => DataKind.WholeNumber,
        "number" => DataKind.Number,
        "percent" => DataKind.Percent,
        "year" => DataKind.Year,
        "date" => DataKind.Date,
        "list" => DataKind.List,
        "community" => DataKind.Community,
        "community-type" => DataKind.CommunityType,
        null when stated.Has(DataFields.Derived) => DataKind.Number,
        _ => DataKind.Text,
    };

    private DataCell Cell(DataColumn column, CsvCell cell, int index, Dictionary<string, string> missing)
    {
        var text = JapaneseText.Line(cell.Text);
        if (missing.TryGetValue(text, out var word)) return new DataCell { Written = text, Missing = word, Shown = word, Place = cell.Place };
        var plain = new DataCell { Written = text, Shown = text, Place = cell.Place };
        switch (column.Kind)
        {
            case DataKind.WholeNumber or DataKind.Number or DataKind.Percent:
                var number = DataNumber.Read(text);
                var most = column.Kind == DataKind.WholeNumber ? 0 : column.Decimals ?? MostDecimals;
                if (number is { } value && DataNumber.Decimals(value) <= most) return plain with { Number = value, Shown = DataNumber.Show(value, column.Decimals) };
                Refuse(number is null ? new("数", "a number") : most == 0 ? new("整数", "a whole number") : new($"小数{Number(most)}桁までの数", $"a number with at most {Number(most)} decimals"));
                break;
            case DataKind.Year or DataKind.Date:
                var reading = WrittenDate.Read(JapaneseText.Code(text), period: true);
                if (reading.Date is { } date) return plain with { Date = date, Shown = date.InJapanese() + (reading.Remark == DateRemark.FromEra ? $"（{text}）" : "") };
                Refuse(column.Kind == DataKind.Year ? new("年", "a year") : new("日付", "a date"));
                break;
            case DataKind.List:
                ImmutableArray<string> items = [.. text.Split(';', '；').Select(item => item.Trim()).Where(item => item.Length > 0)];
                return plain with { Items = items, Shown = string.Join('、', items) };
            case DataKind.Markup:
                return plain with { Shown = MarkdownLine.Of(text).Plain };
        }

        return plain;

        void Refuse(Bilingual expected) =>
            found.Add(Codes.DataCellKind, cell.Place, ("line", Number(cell.Place.Line)), ("column", Number(index + 1)), ("value", text), ("expected", expected));
    }

    // Columns that are computed stand after those of the file, in the order they are stated; one may use those before it.
    private DataTable Derived(DataTable table, FieldValues stated, string file)
    {
        var pairs = stated.Pairs(DataFields.Columns);
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i].Value is not FieldValues column || column.Text(DataFields.Derived) is not { } text || table.Columns.Any(c => c.Header == pairs[i].Key)) continue;
            var place = column.SpanOf(DataFields.Derived, file);
            if (Formula.Read(text) is not { } formula)
            {
                found.Add(Codes.BadFormula, place, ("formula", text));
                continue;
            }

            var wrong = formula.Names.FirstOrDefault(name => table.IndexOf(name) is var at && (at < 0 || !table.Columns[at].IsNumeric));
            if (wrong is not null)
            {
                found.Suggest(Codes.NoSuchColumn, place, NearNames.Of(wrong, table.Columns.Where(c => c.IsNumeric).Select(c => c.Id)), null, ("name", wrong));
                continue;
            }

            var made = Column(pairs[i].Key, column);
            table = table with { Columns = table.Columns.Add(made), Rows = [.. table.Rows.Select(row => row.Add(Computed(made, formula, table, row)))] };
        }

        return table;
    }

    private static DataCell Computed(DataColumn column, Formula formula, DataTable table, ImmutableArray<DataCell> row)
    {
        var number = formula.Of(name => row[table.IndexOf(name)].Number);
        var decimals = column.Decimals ?? (column.Kind == DataKind.WholeNumber ? 0 : MostDecimals);
        if (number is { } value) number = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var shown = number is { } known ? DataNumber.Show(known, column.Decimals) : NotGiven;
        return new DataCell { Written = number is null ? "" : shown, Number = number, Missing = number is null ? NotGiven : null, Shown = shown, Place = row[0].Place };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
