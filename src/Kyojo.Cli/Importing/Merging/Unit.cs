using Kyojo.Importing.Records;

namespace Kyojo.Importing.Merging;

/// <summary>What is compared and changed as one: a value, or a list as a whole.</summary>
/// <param name="Route">Where.</param>
/// <param name="Ordinal">Which of several items of one name, from 0.</param>
internal readonly record struct Unit(FieldRoute Route, int Ordinal)
{
    private const char Sign = '#';

    /// <summary>Name in the state: the path, and behind it the number of the item when it is not the first of its name.</summary>
    public string Path => Ordinal == 0 ? Route.UnitPath : $"{Route.UnitPath}{Sign}{(Ordinal + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>The unit of a name in the state; null when the field is no longer there.</summary>
    public static Unit? Parse(string path, Func<string, FieldRoute?> route)
    {
        var sign = path.LastIndexOf(Sign);
        if (sign > 0 && int.TryParse(path.AsSpan(sign + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) return route(path[..sign]) is { } several ? new Unit(several, number - 1) : null;
        return route(path) is { } one ? new Unit(one, 0) : null;
    }

    /// <summary>Units of a row, each once, in the order of its columns.</summary>
    public static IEnumerable<Unit> Of(RecordTree tree)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var route in tree.Routes)
        {
            if (route.Path is "id" || route.Steps[0].Field.Key is "publication" or "external_ids") continue;
            var several = !route.IsAppended && route.Steps.Length > 1 && route.Steps.Any(s => s.Item is not null && FieldRoute.NameOf(s.Field.Item!) is not null) ? Math.Max(1, tree.CountOf(route)) : 1;
            for (var i = 0; i < several; i++)
            {
                var unit = new Unit(route, i);
                if (seen.Add(unit.Path)) yield return unit;
            }
        }
    }
}
