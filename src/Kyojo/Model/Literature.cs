using System.Collections.Immutable;
using Kyojo.Citations;
using Kyojo.Model.Fields;

namespace Kyojo.Model;

/// <summary>One entry of <c>content/references</c>: a publication that records and texts cite by its key.</summary>
public sealed class Literature
{
    internal Literature(string key, FieldValues values)
    {
        Values = values;
        Publication = new Publication
        {
            Key = key,
            Kind = KindOf(values.Text(ReferenceFields.Type)),
            Title = values.Text(ReferenceFields.Title, key),
            Authors = Names(values.Maps(ReferenceFields.Author)),
            Editors = Names(values.Maps(ReferenceFields.Editor)),
            Translators = Names(values.Maps(ReferenceFields.Translator)),
            Issued = values.Edtf(ReferenceFields.Issued),
            Accessed = values.Edtf(ReferenceFields.Accessed),
            Container = values.Text(ReferenceFields.Container),
            Publisher = values.Text(ReferenceFields.Publisher),
            Place = values.Text(ReferenceFields.Place),
            Collection = values.Text(ReferenceFields.Collection),
            Number = values.Text(ReferenceFields.Number),
            Edition = values.Text(ReferenceFields.Edition),
            Volume = values.Text(ReferenceFields.Volume),
            Issue = values.Text(ReferenceFields.Issue),
            Page = values.Text(ReferenceFields.Page),
            Doi = values.Text(ReferenceFields.Doi),
            Url = values.Text(ReferenceFields.Url),
            Isbn = values.Text(ReferenceFields.Isbn),
            Language = values.Text(ReferenceFields.Language),
            Note = values.Text(ReferenceFields.Note),
        };
    }

    internal FieldValues Values { get; }

    /// <summary>The publication, for references.</summary>
    public Publication Publication { get; }

    /// <summary>Key that records use in <c>ref</c>.</summary>
    public string Key => Publication.Key;

    /// <summary>Title.</summary>
    public string Title => Publication.Title;

    private static PublicationKind KindOf(string? type) => type switch
    {
        "article-journal" => PublicationKind.JournalArticle,
        "article-magazine" => PublicationKind.MagazineArticle,
        "article-newspaper" => PublicationKind.NewspaperArticle,
        "book" => PublicationKind.Book,
        "chapter" => PublicationKind.Chapter,
        "webpage" => PublicationKind.Webpage,
        "dataset" => PublicationKind.Dataset,
        _ => PublicationKind.Report,
    };

    private static ImmutableArray<CitedName> Names(ImmutableArray<FieldValues> names) =>
        [.. names.Select(n => new CitedName(n.Text(ReferenceFields.Family), n.Text(ReferenceFields.Given), n.Text(ReferenceFields.Literal) ?? (n.Has(ReferenceFields.Family) ? null : n.Text(ReferenceFields.Given)), n.Text(ReferenceFields.Yomi))).Where(n => n.Whole.Length > 0)];
}
