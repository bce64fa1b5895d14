using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Tables;

namespace Kyojo.Binding;

/// <summary>The table of short addresses, line by line; a line whose code means something else than it says is KYO6304.</summary>
internal static class ShortUrlBinder
{
    public static ImmutableArray<ShortUrl> Bind(string text, Unread unread, DiagnosticBag found)
    {
        var before = found.Count;
        var rows = CsvReader.Read(ShortUrls.Path, text, found);
        var bound = ImmutableArray.CreateBuilder<ShortUrl>();
        var head = rows.IsEmpty ? "" : Written(rows[0]);
        if (head != ShortUrls.Head)
        {
            Wrong(rows.IsEmpty ? SourceSpan.WholeFile(ShortUrls.Path) : rows[0][0].Place, head, new($"1行目は {ShortUrls.Head} です。", $"The first line is {ShortUrls.Head}."), found);
            unread.Add(UnreadKind.File, ShortUrls.Path);
            return [];
        }

        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            if (row.Length != 4) Wrong(row[0].Place, Written(row), new("4つの欄が要ります。", "Four cells are needed."), found);
            else if (ShortUrls.Meaning(row[0].Text) is not var (area, occasion)) Wrong(row[0].Place, Written(row), new("コードは、地域のコードと m、g、c、l の1文字です。", "A code is that of an area and one of m, g, c, l."), found);
            else if (row[1].Text != ShortUrls.TargetOf(area, occasion)) Wrong(row[1].Place, Written(row), new($"{row[0].Text} の行き先は {ShortUrls.TargetOf(area, occasion)} です。", $"{row[0].Text} leads to {ShortUrls.TargetOf(area, occasion)}."), found);
            else if (!codes.Add(row[0].Text)) Wrong(row[0].Place, Written(row), new("同じコードが2行あります。", "The code stands on two lines."), found);
            else bound.Add(new ShortUrl(row[0].Text, row[1].Text, row[2].Text, row[3].Text, row[0].Place));
        }

        if (found.Count > before) unread.Add(UnreadKind.File, ShortUrls.Path);
        return bound.ToImmutable();
    }

    private static string Written(ImmutableArray<CsvCell> row) => string.Join(',', row.Select(cell => cell.Text));

    private static void Wrong(SourceSpan span, string text, Bilingual detail, DiagnosticBag found) => found.Add(Codes.ShortUrlWrong, span, ("text", text), ("detail", detail));
}
