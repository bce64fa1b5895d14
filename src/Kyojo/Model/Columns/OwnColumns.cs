using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Model.Columns;

/// <summary>Columns of the fields that a type has of its own, behind the standard ones in files of one type.</summary>
internal static class OwnColumns
{
    /// <summary>One column a field, in their order. Headers are those of the type file, by default label of type _ label of field.</summary>
    /// <param name="type">The type.</param>
    public static ImmutableArray<StandardColumn> Of(CommunityType type) =>
        [.. type.Own.Fields.Where(f => f.Csv is not null).Select(field => new StandardColumn(
            field.Csv!, $"{type.Id}.{field.Key}", field, FormOf(field.Kind), ColumnUse.Template | ColumnUse.RoundTrip, new Bilingual(field.Label.Ja, field.Label.En))
            { Many = field.Many, Required = field.Required })];

    private static CellForm FormOf(FieldKind kind) => kind switch
    {
        FieldKind.Enum => CellForm.Label,
        FieldKind.Tri or FieldKind.Bool => CellForm.YesNo,
        FieldKind.Prefecture => CellForm.PrefectureName,
        _ => CellForm.Value,
    };
}
