using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Normalising;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Records;
using Kyojo.Model;
using Kyojo.Model.Columns;

namespace Kyojo.Importing;

/// <summary>Values that are kept in another form than their cells have them; labels that became their values are no such change.</summary>
internal sealed class CompareValues(ImmutableArray<MappedColumn> columns, ChangedValues changed)
{
    private readonly MappedColumn[] compared =
        [.. columns.Where(c => c.Target is { Values.Count: 0 } t && !t.Route.IsAppended && !t.Route.Last.Many && t.Form is CellForm.Value or CellForm.Address or CellForm.Channel && t.Route.Path != "id")];

    /// <summary>Compares the cells of a row with the record they became.</summary>
    public void Add(SheetRow row, Community bound)
    {
        foreach (var column in compared)
        {
            var raw = row[column.Column - 1].Text;
            if (raw.Length == 0 || FieldText.Of(bound, column.Target!.Route) is not { } value || raw == value) continue;
            changed.Add(new ChangedValue(row.Number, column.Column, Step(column.Target.Route.Last.Kind, raw, value), raw, value));
        }
    }

    private static Bilingual Step(FieldKind kind, string raw, string value)
    {
        if (raw.Trim(' ', '\u3000', '\t', '\u00A0', '\n', '\r') == value) return new("前後の空白を取り除いた", "spaces at the ends removed");
        return kind switch
        {
            FieldKind.Date or FieldKind.Edtf => new("日付の形をそろえた", "dates in one form"),
            FieldKind.Channel or FieldKind.Phone => new("連絡先の形をそろえた", "contacts in one form"),
            FieldKind.CorporateNumber or FieldKind.Int or FieldKind.Number => new("番号と数を半角にした", "numbers in half width"),
            FieldKind.Address => new("住所の形をそろえた", "addresses in one form"),
            _ => new("文字の形をそろえた（半角カナ、改行、濁点など）", "letters in one form"),
        };
    }
}
