using System.Collections;
using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Catalogs.Finding;

/// <summary>What the conditions of a finder may ask for: the fields that the table of fields marks with a facet.</summary>
internal sealed class Facets
{
    private static readonly ImmutableArray<(string Name, ImmutableArray<Field> Path)> Marked = [.. Walk(CommunityFields.Schema, [])];

    private readonly Catalog catalog;
    private readonly Dictionary<string, HashSet<string>> known = new(StringComparer.Ordinal);

    /// <summary>Facets of a site, whose types and tags are values.</summary>
    public Facets(Catalog catalog) => this.catalog = catalog;

    /// <summary>Names of all facets, in the order of the table of fields.</summary>
    public static IEnumerable<string> Names => Marked.Select(f => f.Name);

    /// <summary>True for the name of a facet.</summary>
    public static bool IsName(string name) => Marked.Any(f => f.Name == name);

    /// <summary>The values a facet may have on this site.</summary>
    public IReadOnlySet<string> Known(string facet)
    {
        if (known.TryGetValue(facet, out var values)) return values;
        var field = PathOf(facet)[^1];
        return known[facet] = field.Kind switch
        {
            FieldKind.Id => [.. catalog.Types.Select(t => t.Id)],
            FieldKind.Tri => ["true", "false", "unknown"],
            FieldKind.Occupation => [.. ReferenceTables.Occupations.Keys],
            FieldKind.Industry => [.. ReferenceTables.Industries.Keys],
            FieldKind.NpoActivity => [.. ReferenceTables.NpoActivities.Keys],
            FieldKind.Enum => [.. field.Choices.Select(c => c.Value)],
            _ => [.. catalog.Entries.SelectMany(c => c.Tags).Select(catalog.Settings.TagSlug)],
        };
    }

    /// <summary>True for a value that would be there if its file could be read.</summary>
    public bool IsUnread(string facet, string value) => PathOf(facet)[^1].Kind == FieldKind.Id && catalog.Unread.Has(UnreadKind.Type, value);

    /// <summary>A value as entries are compared by it: a tag by its slug.</summary>
    public string Folded(string facet, string value) => IsTag(PathOf(facet)[^1]) ? catalog.Settings.TagSlug(value) : value;

    /// <summary>True when authors may write any value, so that there may be thousands.</summary>
    public static bool IsOpen(string facet) => IsTag(PathOf(facet)[^1]);

    /// <summary>Which entries have each value of a facet, a bit for each entry.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="only">The folded values to look for; all when there is none.</param>
    /// <returns>
    /// Bits by folded value; under <c>unknown</c>, where that is a value, also those of which nobody has said one. Values
    /// that no entry has are left out.
    /// </returns>
    public IReadOnlyDictionary<string, BitArray> Index(string facet, ImmutableArray<Community> entries, params ImmutableArray<string> only)
    {
        var path = PathOf(facet);
        var last = path[^1];
        var bits = new Dictionary<string, BitArray>(StringComparer.Ordinal);
        var (at, isSaid) = (0, false);
        Action<string> say = value =>
        {
            isSaid = true;
            Mark(IsTag(last) ? catalog.Settings.TagSlug(value) : value);
        };
        var mayBeUnsaid = last.Kind == FieldKind.Tri || last.Choices.Any(c => c.Value == "unknown");
        for (; at < entries.Length; at++)
        {
            isSaid = false;
            Visit(entries[at].Values, path, 0, say);
            if (mayBeUnsaid && !isSaid) Mark("unknown");
        }

        return bits;

        void Mark(string value)
        {
            if (!only.IsEmpty && !only.Contains(value)) return;
            if (!bits.TryGetValue(value, out var having)) bits.Add(value, having = new BitArray(entries.Length));
            having[at] = true;
        }
    }

    private static ImmutableArray<Field> PathOf(string facet) => Marked.First(f => f.Name == facet).Path;

    private static bool IsTag(Field field) => field.Kind == FieldKind.Line;

    // Says all values of an entry.
    private static void Visit(FieldValues values, ImmutableArray<Field> path, int at, Action<string> say)
    {
        var field = path[at];
        if (at < path.Length - 1)
        {
            if (!field.Many) Visit(values.Map(field), path, at + 1, say);
            else foreach (var item in values.Maps(field)) Visit(item, path, at + 1, say);
        }
        else if (!field.Many)
        {
            if (values.Text(field) is { } text) say(text);
        }
        else
        {
            foreach (var text in values.Texts(field)) say(text);
        }
    }

    private static IEnumerable<(string Name, ImmutableArray<Field> Path)> Walk(Schema schema, ImmutableArray<Field> before)
    {
        foreach (var field in schema.Fields)
        {
            if (field.Facet is { } name) yield return (name, before.Add(field));
            if (field.Item is not { } item || field.Kind != FieldKind.Map) continue;
            foreach (var inner in Walk(item, before.Add(field))) yield return inner;
        }
    }
}
