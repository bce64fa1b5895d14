using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Pages;

internal sealed record SourceView(int Number, string Text, string? Href);

/// <summary>The numbered sources of a record, and which of them stand behind a field.</summary>
internal sealed class SourceViews(ImmutableArray<FieldValues> sources, ImmutableArray<KeyValuePair<string, object>> evidence, FrozenDictionary<string, Literature> literature)
{
    /// <summary>Sources in their order, numbered from 1.</summary>
    public ImmutableArray<SourceView> All { get; } = Views(sources, literature);

    /// <summary>Numbers of the sources named for a path by evidence or by the value itself; none when the record has one source, which then stands for all.</summary>
    public ImmutableArray<int> Marks(string path, string? own = null)
    {
        if (sources.Length < 2) return [];
        var ids = new List<string>();
        if (own is not null) ids.Add(own);
        foreach (var (key, value) in evidence)
        {
            if (key != path) continue;
            if (value is string[] list) ids.AddRange(list);
            else if (value is string one) ids.Add(one);
        }

        return [.. ids.Distinct().Select(NumberOf).Where(n => n > 0).Order()];
    }

    private static ImmutableArray<SourceView> Views(ImmutableArray<FieldValues> sources, FrozenDictionary<string, Literature> literature)
    {
        var views = new SourceView[sources.Length];
        for (var i = 0; i < views.Length; i++) views[i] = View(i + 1, sources[i], literature);
        return ImmutableCollectionsMarshal.AsImmutableArray(views);
    }

    private int NumberOf(string id)
    {
        for (var i = 0; i < sources.Length; i++)
        {
            if (sources[i].Text(SourceFields.Id) == id) return i + 1;
        }

        return 0;
    }

    // Author「題名」発行元, 日付, 箇所 — our own plain form; citation styles belong to reports.
    private static SourceView View(int number, FieldValues source, FrozenDictionary<string, Literature> literature)
    {
        var publication = source.Text(SourceFields.Ref) is { } key ? literature.GetValueOrDefault(key)?.Publication : null;
        var title = source.Text(SourceFields.Title) ?? publication?.Title ?? "";
        var author = source.Text(SourceFields.Author) ?? publication?.AuthorNames;
        var published = source.Edtf(SourceFields.Published) ?? publication?.Issued;
        var tail = "";
        foreach (var part in (ReadOnlySpan<string?>)[source.Text(SourceFields.Publisher) ?? publication?.Publisher ?? publication?.Container, published is null ? null : FieldText.Date(published), source.Text(SourceFields.Locator), publication?.Note])
        {
            if (!string.IsNullOrEmpty(part)) tail = tail.Length == 0 ? part : $"{tail}、{part}";
        }

        var url = source.Text(SourceFields.Url) ?? publication?.Address;
        return new SourceView(number, $"{author}「{title}」{tail}", url is null ? null : WebAddress.Href(url));
    }
}
