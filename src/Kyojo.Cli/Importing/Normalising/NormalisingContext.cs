using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Importing.Records;
using Kyojo.Model;

namespace Kyojo.Importing.Normalising;

/// <summary>What reading cells needs to know of the site and the file, and what it counts.</summary>
internal sealed class NormalisingContext(string path, bool is1904, IReadOnlyDictionary<string, CommunityType> types, ImmutableArray<string> freeMail, DiagnosticBag found)
{
    private readonly Dictionary<string, FieldRoute?> routes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> notes = new(StringComparer.Ordinal);
    private int notesRow;

    /// <summary>File and sheet of the cells.</summary>
    public string Path => path;

    public bool Is1904 => is1904;

    public IReadOnlyDictionary<string, CommunityType> Types => types;

    /// <summary>Domains of private mail that the site adds.</summary>
    public ImmutableArray<string> FreeMail => freeMail;

    public DiagnosticBag Found => found;

    /// <summary>Mobile numbers and private mail addresses left out (KYO7043).</summary>
    public int PersonalContacts { get; set; }

    /// <summary>Addresses left out that look like homes (KYO7044).</summary>
    public int Homes { get; set; }

    public ChangedValues Changed { get; } = new();

    public FieldRoute? Route(string field)
    {
        if (!routes.TryGetValue(field, out var route)) routes[field] = route = FieldRoute.Parse(field, types);
        return route;
    }

    /// <summary>Adds a remark to those of the same field in the same row.</summary>
    public void AddNote(RecordTree tree, FieldRoute route, string text, int column)
    {
        if (tree.Row != notesRow) notes.Clear();
        notesRow = tree.Row;
        var all = notes.TryGetValue(route.Path, out var before) && before != text ? $"{before}、{text}" : text;
        notes[route.Path] = all;
        tree.Add(route, new Leaf(all, tree.Row, column));
    }
}
