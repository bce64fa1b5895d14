using System.Collections.Immutable;

namespace Kyojo.Outputs.SearchIndex;

/// <summary>Folds records into lists of terms, stretch by stretch on all processors; no record is kept.</summary>
internal sealed class IndexBuilder(SearchTables tables)
{
    private const int Stretch = 512;

    /// <summary>Terms that are searched.</summary>
    public TermLists Terms { get; } = new();

    /// <summary>Terms of facets: <c>origin=nagasaki</c>.</summary>
    public TermLists Facets { get; } = new();

    /// <summary>Words for misspelt queries.</summary>
    public NearWords Words { get; } = new();

    /// <summary>Adds all records, in their order.</summary>
    /// <param name="records">What makes each.</param>
    /// <param name="each">Receives the record with its number; in order, one at a time.</param>
    public void Add(ImmutableArray<Func<SearchRecord>> records, Action<int, SearchRecord> each)
    {
        var stretches = (records.Length + Stretch - 1) / Stretch;
        for (var done = 0; done < stretches; done += Environment.ProcessorCount)
        {
            var first = done;
            var parts = new (TermLists Terms, SearchRecord[] Records)[Math.Min(Environment.ProcessorCount, stretches - first)];
            Parallel.For(0, parts.Length, i =>
            {
                var from = (first + i) * Stretch;
                var terms = new TermLists();
                var made = new SearchRecord[Math.Min(Stretch, records.Length - from)];
                for (var r = 0; r < made.Length; r++) Record(terms, from + r, made[r] = records[from + r]());
                parts[i] = (terms, made);
            });
            for (var i = 0; i < parts.Length; i++)
            {
                Terms.Append(parts[i].Terms);
                for (var r = 0; r < parts[i].Records.Length; r++)
                {
                    var number = ((first + i) * Stretch) + r;
                    Facet(number, parts[i].Records[r]);
                    Near(parts[i].Records[r]);
                    each(number, parts[i].Records[r]);
                }
            }
        }
    }

    private void Record(TermLists terms, int number, SearchRecord record)
    {
        var folding = tables.Folding;
        for (var n = 0; n < record.Names.Length; n++) terms.AddValue(number, SearchField.Name, folding.Fold(record.Names[n]), isOther: n > 0);
        if (record.Reading.Length > 0) terms.AddValue(number, SearchField.Name, Joined(folding.Fold(record.Reading)), isOther: true);
        foreach (var tag in record.Tags) terms.AddValue(number, SearchField.Tag, folding.Fold(tag));
        foreach (var type in record.TypeNames) terms.AddValue(number, SearchField.Type, folding.Fold(type));
        foreach (var place in record.Places) terms.Word(number, SearchField.Place, "=" + Joined(folding.Fold(place)));
        foreach (var place in record.PlaceReadings)
        {
            var reading = Joined(folding.Fold(place));
            terms.Word(number, SearchField.Place, "=" + reading);
            terms.Word(number, SearchField.Place, "=" + SearchFolding.Loose(reading));
        }

        foreach (var text in record.Texts) terms.AddText(number, folding.Fold(text));
    }

    private void Facet(int number, SearchRecord record)
    {
        if (record.Type.Length == 0 || record.IsNameOnly) return;
        Facets.Word(number, SearchField.Name, "type=" + record.Type);
        foreach (var slug in record.Origins) Facets.Word(number, SearchField.Name, "origin=" + slug);
        foreach (var slug in record.Here) Facets.Word(number, SearchField.Name, "now=" + slug);
        if (record.Standing.Length > 0) Facets.Word(number, SearchField.Name, "standing=" + record.Standing);
        if (record.Joining.Length > 0) Facets.Word(number, SearchField.Name, "joining=" + record.Joining);
        if (record.Online) Facets.Word(number, SearchField.Name, "online=1");
        foreach (var (slug, label) in record.TagFacets) Facets.Word(number, SearchField.Name, "tag=" + slug + "\t" + label);
    }

    private void Near(SearchRecord record)
    {
        foreach (var name in record.Names) Words.Add(name, tables.Folding);
        foreach (var tag in record.Tags) Words.Add(tag, tables.Folding);
        foreach (var reading in record.PlaceReadings) Words.Add(reading, tables.Folding);
        foreach (var slug in record.Origins) Words.Add(slug, tables.Folding);
        foreach (var slug in record.Here) Words.Add(slug, tables.Folding);
    }

    private static string Joined(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);
}
