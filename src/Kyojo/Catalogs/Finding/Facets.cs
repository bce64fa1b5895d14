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
        var field = Marked.First(f => f.Name == facet).Path[^1];
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
    public bool IsUnread(string facet, string value) => Marked.First(f => f.Name == facet).Path[^1].Kind == FieldKind.Id && catalog.Unread.Has(UnreadKind.Type, value);

    /// <summary>A value as entries are compared by it: a tag by its slug.</summary>
    public string Folded(string facet, string value) => Marked.First(f => f.Name == facet).Path[^1].Kind == FieldKind.Line ? catalog.Settings.TagSlug(value) : value;

    /// <summary>The values of an entry; <c>unknown</c> where nobody has said and that is a value.</summary>
    public IEnumerable<string> Of(Community entry, string facet)
    {
        var path = Marked.First(f => f.Name == facet).Path;
        IEnumerable<FieldValues> around = [entry.Values];
        foreach (var field in path[..^1]) around = around.SelectMany(v => field.Many ? v.Maps(field) : [v.Map(field)]);
        var last = path[^1];
        var values = around.SelectMany(v => last.Many ? v.Texts(last) : v.Text(last) is { } text ? [text] : []).Select(v => Folded(facet, v)).ToArray();
        return values.Length == 0 && (last.Kind == FieldKind.Tri || last.Choices.Any(c => c.Value == "unknown")) ? ["unknown"] : values;
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
