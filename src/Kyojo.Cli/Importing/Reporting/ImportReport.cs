using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Merging;
using Kyojo.Importing.Reading;
using Kyojo.Text;

namespace Kyojo.Importing.Reporting;

/// <summary>
/// What an import found and would do, as parts of a report (import-export.md 8). The first two can be put into a mail as they
/// are: they say what was sent and what came of it.
/// </summary>
/// <param name="result">The import.</param>
/// <param name="language">Japanese or English.</param>
/// <param name="written">Number of files that have been written; null when nothing was to be.</param>
internal sealed class ImportReport(ImportResult result, Language language, int? written)
{
    private const int Alike = 20;
    private const int ShownOfAlike = 5;
    private const int MostChanges = 200;
    private readonly CellPlaces places = new(result);

    /// <summary>All parts, in their order; those with nothing to say are left out.</summary>
    public ImmutableArray<ReportSection> Sections() =>
        [.. new[] { File(), Counts(), Columns(), Findings(), Normalised(), Changes(), Next() }.Where(s => !s.Lines.IsEmpty)];

    private string Say(string ja, string en) => language == Language.English ? en : ja;

    private static string N(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private ReportSection File()
    {
        var lines = new List<string> { Say($"ファイル: {result.Name}", $"File: {result.Name}") };
        if (result.File is { } file)
        {
            if (file.Encoding is { } encoding) lines.Add(Say($"文字コード: {encoding}、区切り: {Delimiter(file)}", $"Encoding: {encoding}, separator: {Delimiter(file)}"));
            if (result.Table is { } table)
            {
                if (table.Sheet.Name is { } sheet) lines.Add(Say($"シート: {sheet}", $"Sheet: {sheet}"));
                var rows = table.FirstHeaderRow == table.LastHeaderRow ? N(table.FirstHeaderRow) : $"{N(table.FirstHeaderRow)}–{N(table.LastHeaderRow)}";
                lines.Add(Say($"見出し: {rows}行目", $"Header: row {rows}"));
            }
        }

        if (result.Mapping is { } mapping) lines.Add(mapping.File is null ? Say("対応表: 標準（ファイルなし）", "Mapping: standard (built in)") : Say($"対応表: {mapping.File}", $"Mapping: {mapping.File}"));
        return new(Say("ファイル", "File"), [.. lines]);
    }

    private string Delimiter(TableFile file) => file.Delimiter switch { '\t' => Say("タブ", "tab"), ';' => Say("セミコロン", "semicolon"), _ => Say("コンマ", "comma") };

    private ReportSection Counts()
    {
        if (result.Table is not { } table) return new(Say("件数", "Counts"), [Say($"エラー: {N(Errors)}件", $"Errors: {N(Errors)}")]);
        var lines = new List<string>
        {
            Say($"データの行: {N(result.Rows.Length)}件（ほかに空の行 {N(result.EmptyRows)}、注記など {N(table.Notes.Length)}）", $"Rows: {N(result.Rows.Length)} (also {N(result.EmptyRows)} empty, {N(table.Notes.Length)} notes)"),
            Say($"新しい会: {N(result.RowsWith(RowOutcome.New))}件、変わる会: {N(result.RowsWith(RowOutcome.Changed))}件、変わらない会: {N(result.RowsWith(RowOutcome.Unchanged))}件",
                $"New: {N(result.RowsWith(RowOutcome.New))}, changed: {N(result.RowsWith(RowOutcome.Changed))}, unchanged: {N(result.RowsWith(RowOutcome.Unchanged))}"),
            Say($"エラーのある行: {N(result.RowsWith(RowOutcome.Error))}件（エラー {N(Errors)}、警告 {N(Warnings)}）", $"Rows with errors: {N(result.RowsWith(RowOutcome.Error))} (errors {N(Errors)}, warnings {N(Warnings)})"),
        };
        var held = result.RowsWith(RowOutcome.Held);
        if (held > 0) lines.Add(Say($"同じ会か確かめてほしい行: {N(held)}件", $"Rows that may be records of the site: {N(held)}"));
        var conflicts = result.Rows.Sum(r => r.Units.Count(u => u.Verdict == Verdict.Conflict));
        if (conflicts > 0) lines.Add(Say($"サイトと表の両方で変わった項目: {N(conflicts)}件", $"Fields changed in both: {N(conflicts)}"));
        if (!result.Vanished.IsEmpty) lines.Add(Say($"表からなくなった会: {N(result.Vanished.Length)}件", $"Vanished from the table: {N(result.Vanished.Length)}"));
        if (result.Count.ByHeader.Count > 0)
        {
            var dropped = result.Count.ByHeader.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => Say($"{h.Key}（{N(h.Value)}件）", $"{h.Key} ({N(h.Value)})"));
            lines.Add(Say("個人情報のおそれがあるため取り込まなかった列: ", "Columns left out as personal data: ") + string.Join(Say("、", ", "), dropped));
        }

        return new(Say("件数", "Counts"), [.. lines]);
    }

    private int Errors => result.Diagnostics.Count(d => d.Severity == Severity.Error);

    private int Warnings => result.Diagnostics.Count(d => d.Severity == Severity.Warning);

    private ReportSection Columns()
    {
        var lines = result.Columns.Select(c => $"{CellName.ColumnOf(c.Column)} {c.Header} → {Role(c)}").ToImmutableArray();
        if (lines.IsEmpty) return new("", []);
        var count = result.Count;
        var cells = Say($"セルの数: 読んだ {N(count.Mapped)}、使わない {N(count.Ignored)}、取り込まない {N(count.Dropped)}、空 {N(count.Empty)}、注記など {N(count.Notes)}",
            $"Cells: read {N(count.Mapped)}, not wanted {N(count.Ignored)}, left out {N(count.Dropped)}, empty {N(count.Empty)}, notes {N(count.Notes)}");
        return new(Say("列", "Columns"), lines.Add(cells));
    }

    private string Role(MappedColumn column) => column.Role switch
    {
        ColumnRole.Mapped => column.Target!.Route.Path,
        ColumnRole.Key => Say("行の番号", "number of the row"),
        ColumnRole.PlaceCode => Say("場所のコード", "code of the place"),
        ColumnRole.Type => Say("種別", "type"),
        ColumnRole.Dropped => Say("取り込まない（個人情報）", "left out (personal data)"),
        ColumnRole.Names => Say("取り込まない（個人名と思われる）", "left out (looks like names)"),
        ColumnRole.Ignored => Say("使わない", "not wanted"),
        _ => Say("対応がない", "not known"),
    };

    private ReportSection Findings()
    {
        var lines = new List<string>();
        var many = result.Diagnostics.GroupBy(d => d.Code.Id).Where(g => g.Count() > Alike).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var diagnostic in result.Diagnostics.OrderByDescending(d => d.Severity).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column))
        {
            if (!many.TryGetValue(diagnostic.Code.Id, out var all))
            {
                One(lines, diagnostic);
                continue;
            }

            // Many of one kind: the first few, and where the others are.
            if (!ReferenceEquals(diagnostic, all[0])) continue;
            foreach (var first in all.Take(ShownOfAlike)) One(lines, first);
            lines.Add("  " + Say($"{diagnostic.Code.Id} はほかに {N(all.Length - ShownOfAlike)} 件: ", $"{diagnostic.Code.Id}: {N(all.Length - ShownOfAlike)} more: ") + string.Join(" ", all.Skip(ShownOfAlike).Take(Alike).Select(d => Short(d.Span))) + (all.Length > ShownOfAlike + Alike ? " …" : ""));
        }

        return new(Say("確かめてほしいところ", "Findings"), [.. lines]);
    }

    private string Short(SourceSpan span) => places.Of(span) is var place && place.LastIndexOf('!') is > 0 and var at ? place[(at + 1)..] : place;

    private void One(List<string> lines, Diagnostic diagnostic)
    {
        lines.Add($"{places.Of(diagnostic.Span)}: {Weight(diagnostic.Severity)} {diagnostic.Code.Id}: {diagnostic.MessageIn(language)}{places.Record(diagnostic.Span).In(language)}");
        lines.AddRange(places.Frame(diagnostic));
        if (!diagnostic.Suggestions.IsEmpty) lines.Add("  " + Say("もしかして: ", "Did you mean: ") + string.Join(Say("、", ", "), diagnostic.Suggestions));
        if (diagnostic.HintIn(language) is { Length: > 0 } hint) lines.Add("  " + Say("直し方: ", "Hint: ") + hint);
    }

    private string Weight(Severity severity) => severity switch { Severity.Error => Say("エラー", "error"), Severity.Warning => Say("警告", "warning"), _ => Say("情報", "info") };

    private ReportSection Normalised()
    {
        var lines = new List<string>();
        foreach (var step in result.Changed.OrderBy(s => s.Step.In(language), StringComparer.Ordinal))
        {
            lines.Add($"{step.Step.In(language)}: {N(step.Count)}");
            lines.AddRange(step.Examples.Select(c => $"  {Short(new SourceSpan(result.Table!.Path, c.Row, c.Column, 1))} {CellPlaces.Visible(c.Raw)} → {c.Value}"));
        }

        return new(Say("形をそろえた値", "Values in another form"), [.. lines]);
    }

    private ReportSection Changes()
    {
        var lines = new List<string>();
        foreach (var row in result.Rows.Where(r => r.Outcome is RowOutcome.New or RowOutcome.Changed).Take(MostChanges))
        {
            lines.Add(row.Outcome == RowOutcome.New ? Say($"新しい会: {row.Name}（{row.Id}）", $"New: {row.Name} ({row.Id})") : Say($"変わる会: {row.Existing!.Name}（{row.Id}）", $"Changed: {row.Existing!.Name} ({row.Id})"));
            if (row.Outcome == RowOutcome.Changed) lines.AddRange(row.Updates.Select(u => $"  {u.Unit.Path}: {Value(u.Ours)} → {Value(u.Theirs)}"));
        }

        return new(Say("変わること", "Changes"), [.. lines]);
    }

    private string Value(string? text) => text is null ? Say("（なし）", "(nothing)") : JapaneseText.Line(text);

    private ReportSection Next()
    {
        var lines = new List<string>();
        if (Errors > 0)
        {
            lines.Add(written is not null ? Say("エラーのない行だけを書き込みました。残りは、元の表の上のセルを直し、もう一度取り込んでください。", "Rows without errors were written. Mend the cells above in the table and import it again for the others.")
                : Say("何も書き込んでいません。元の表の上のセルを直し、もう一度確かめてください。エラーのない行だけを先に取り込むときは --write --partial です。", "Nothing was written. Mend the cells above in the table and check again, or take the rows without errors with --write --partial."));
        }
        else if (written is { } some ? some == 0 : !result.Rows.Any(r => r.Outcome is RowOutcome.New or RowOutcome.Changed))
        {
            lines.Add(Say("書き込むものはありません。サイトは表のとおりです。", "There is nothing to write: the site is as the table says."));
        }
        else
        {
            lines.Add(written is { } count ? Say($"{N(count)} 個のファイルを書き込みました。", $"{N(count)} files written.") : Say("まだ何も書いていません。よければ --write を付けて実行してください。", "Nothing is written yet: run with --write to do it."));
            if (result.Rows.Any(r => r.Outcome == RowOutcome.New && r.IsDraft)) lines.Add(Say("新しい会は下書き（draft）です。内容を見てから publication.status を published にすると公開されます（はじめから公開するときは --status published）。", "New records are drafts: set publication.status to published when they are ready, or import with --status published."));
        }

        if (result.RowsWith(RowOutcome.Held) > 0) lines.Add(Say("KYO7051 の行は、同じ会なら --accept-matches を付けてください。", "Rows with KYO7051: add --accept-matches if they are the same groups."));
        return new(Say("次にすること", "What to do next"), [.. lines]);
    }
}
