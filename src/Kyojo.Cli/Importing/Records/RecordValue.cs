using Kyojo.Importing.Merging;
using Kyojo.Model;

namespace Kyojo.Importing.Records;

/// <summary>The value of a unit as the binder keeps it, for writing.</summary>
internal static class RecordValue
{
    /// <summary>Line of the file that the value of a unit begins on; 0 when there is none.</summary>
    public static int LineOf(Community record, Unit unit)
    {
        var values = unit.Route.Type is null ? record.Values : record.Own;
        foreach (var (field, item) in unit.Route.Type is null ? unit.Route.Steps : unit.Route.Steps[1..])
        {
            if (values.Find(field) is not { } value) return 0;
            if (item == FieldRoute.Append || ReferenceEquals(field, unit.Route.Last)) return values.SpanOf(field, record.File).Line;
            if ((item is null ? value as FieldValues : FieldText.ItemOf(value as FieldValues[] ?? [], field, item, unit.Ordinal)) is not { } next) return 0;
            values = next;
        }

        return 0;
    }

    /// <summary>The value; null when there is none.</summary>
    public static object? Of(Community record, Unit unit)
    {
        var values = unit.Route.Type is null ? record.Values : record.Own;
        foreach (var (field, item) in unit.Route.Type is null ? unit.Route.Steps : unit.Route.Steps[1..])
        {
            var value = values.Find(field);
            if (item == FieldRoute.Append || value is null || ReferenceEquals(field, unit.Route.Last)) return field.Kind == FieldKind.Tri && value is "true" or "false" ? (string)value == "true" : value;
            var next = item is null ? value as FieldValues : FieldText.ItemOf(value as FieldValues[] ?? [], field, item, unit.Ordinal);
            if (next is null) return null;
            values = next;
        }

        return null;
    }
}
