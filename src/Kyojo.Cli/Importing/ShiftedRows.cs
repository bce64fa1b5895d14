using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Normalising;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Tables;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Importing;

/// <summary>A value that is wrong in its column and right in an empty one beside it: the row may have slipped (KYO7027). It is not moved.</summary>
internal static class ShiftedRows
{
    public static void Find(Table table, ImmutableArray<MappedColumn> columns, IEnumerable<Diagnostic> errors, DiagnosticBag found)
    {
        foreach (var place in errors.Where(d => d.Severity == Severity.Error && d.Span.File == table.Path).Select(d => (d.Span.Line, d.Span.Column)).Distinct())
        {
            if (table.RowAt(place.Line) is not { } row || row[place.Column - 1] is not { IsEmpty: false } cell) continue;
            foreach (var beside in (ReadOnlySpan<int>)[place.Column + 1, place.Column - 1])
            {
                var column = columns.FirstOrDefault(c => c.Column == beside);
                if (column?.Target is not { } target || !row[beside - 1].IsEmpty || !Fits(target.Route.Last.Kind, target.Route.Steps[0].Item, cell.Text)) continue;
                var cells = $"{CellName.Of(row.Number, place.Column)} → {CellName.Of(row.Number, beside)}";
                found.Add(Codes.ImportShifted, new SourceSpan(table.Path, row.Number, place.Column, 1), ("cells", new Bilingual($"{cells}「{column.Header}」", $"{cells} “{column.Header}”")));
                break;
            }
        }
    }

    // Kinds whose values cannot be mistaken for others.
    private static bool Fits(FieldKind kind, string? item, string text)
    {
        var word = JapaneseText.Code(text);
        return kind switch
        {
            FieldKind.Channel => item switch
            {
                "phone" => PhoneNumber.TryParse(word, out _),
                "email" => MailAddress.IsValid(word),
                "website" or "form" => WebAddress.IsWeb(word),
                _ => false,
            },
            FieldKind.Prefecture => !char.IsAsciiDigit(word[0]) && PlaceWords.Prefecture(text) is not null,
            FieldKind.Municipality => !char.IsAsciiDigit(word[0]) && !PlaceWords.Municipalities(text, null).IsEmpty,
            FieldKind.CorporateNumber => CorporateNumber.HasForm(CorporateNumber.Bare(word)),
            FieldKind.Date or FieldKind.Edtf => WrittenDate.Read(word).Date is { Text.Length: > 4 },
            FieldKind.Enum => false,
            _ => false,
        };
    }
}
