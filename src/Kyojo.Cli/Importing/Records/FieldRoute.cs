using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Importing.Records;

/// <summary>One step of a route.</summary>
/// <param name="Field">The field.</param>
/// <param name="Item">
/// For a list of maps: which item, by role, kind or label, by number from 1, or <c>+</c> for one more; null for the list as a
/// whole and for every other field.
/// </param>
internal readonly record struct RouteStep(Field Field, string? Item);

/// <summary>
/// A dotted path into a record, understood by the table of fields: <c>places.activity.address.line</c>,
/// <c>joining.fee.大人.amount</c>, <c>values.individual.+.text</c>, <c>npo.certified</c>.
/// </summary>
internal sealed class FieldRoute
{
    /// <summary>Stands for one more item at the end of a list.</summary>
    public const string Append = "+";

    private FieldRoute(string path, ImmutableArray<RouteStep> steps, CommunityType? type)
    {
        Path = path;
        Steps = steps;
        Type = type;
        UnitPath = PathOfUnit(path, steps);
        IsAppended = steps.Any(s => s.Item == Append);
    }

    public string Path { get; }

    public ImmutableArray<RouteStep> Steps { get; }

    /// <summary>The type whose own field it is; null for the fields of all.</summary>
    public CommunityType? Type { get; }

    /// <summary>The field at its end.</summary>
    public Field Last => Steps[^1].Field;

    /// <summary>True when values are added to a list: then the list is one unit for comparing.</summary>
    public bool IsAppended { get; }

    /// <summary>Path up to the list that is one unit: the list of an appended route, or the whole path.</summary>
    public string UnitPath { get; }

    private static string PathOfUnit(string path, ImmutableArray<RouteStep> steps)
    {
        var appended = -1;
        for (var i = 0; i < steps.Length && appended < 0; i++)
        {
            if (steps[i].Item == Append) appended = i;
        }

        return appended < 0 ? path : string.Join('.', steps[..(appended + 1)].Select((s, i) => s.Item is null || i == appended ? s.Field.Key : $"{s.Field.Key}.{s.Item}"));
    }

    /// <summary>The field of an item by which it is named: role of a place, kind of a channel, label of a fee; null = by number alone.</summary>
    public static Field? NameOf(Schema item) =>
        item == PlaceFields.Schema ? PlaceFields.Role
        : item == ChannelFields.Schema ? ChannelFields.Kind
        : item == JoiningFields.FeeSchema ? JoiningFields.FeeLabel
        : item == SourceFields.Schema ? SourceFields.Id
        : null;

    /// <summary>True for a number from 1.</summary>
    public static bool IsNumber(string item, out int number) => int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    /// <summary>Reads a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="types">Types of the site by id; the first word of a path may be one.</param>
    /// <returns>The route; null when there is no such field.</returns>
    public static FieldRoute? Parse(string path, IReadOnlyDictionary<string, CommunityType> types)
    {
        var words = path.Split('.');
        var schema = CommunityFields.Schema;
        var type = types.GetValueOrDefault(words[0]);
        var steps = ImmutableArray.CreateBuilder<RouteStep>();
        var at = 0;
        if (type is not null)
        {
            steps.Add(new RouteStep(new Field(type.Id, FieldKind.Map, new Bilingual(type.Label, type.Id)) { Item = type.Own }, null));
            schema = type.Own;
            at = 1;
        }

        for (; at < words.Length; at++)
        {
            if (schema?[words[at]] is not { } field) return null;
            string? item = null;
            if (field is { Kind: FieldKind.Map, Many: true } && at + 1 < words.Length)
            {
                if (field.Item![words[at + 1]] is not null) item = Append;
                else if (at + 2 < words.Length && words[at + 1].Length > 0) item = words[++at];
                else return null;
                if (item != Append && !IsNumber(item, out _) && NameOf(field.Item) is not { } && !field.Item.Fields.IsEmpty) return null;
                if (NameOf(field.Item) is { Kind: FieldKind.Enum } name && item != Append && !IsNumber(item, out _) && !name.Choices.Any(c => c.Value == item)) return null;
            }

            steps.Add(new RouteStep(field, item));
            schema = field.Kind == FieldKind.Map ? field.Item : null;
        }

        return steps.Count == 0 || (type is not null && steps.Count == 1) ? null : new FieldRoute(path, steps.DrainToImmutable(), type);
    }
}
