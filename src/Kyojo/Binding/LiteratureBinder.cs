using System.Buffers;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Binding;

/// <summary>
/// A file of <c>content/references</c>: a mapping of keys to publications, or a list of publications with <c>id</c>, as
/// CSL-JSON has it (KYO4303, 4304, 4306).
/// </summary>
internal static class LiteratureBinder
{
    private static readonly SearchValues<char> DoiDigits = SearchValues.Create("0123456789.");

    public static IEnumerable<(Literature Entry, SourceSpan Span)> Bind(string path, YamlNode? root, Unread unread, DiagnosticBag found)
    {
        if (root is not (YamlMapping or YamlSequence))
        {
            unread.Add(UnreadKind.Reference, null);
            found.Add(Codes.WrongStart, root?.In(path) ?? SourceSpan.WholeFile(path), ("expected", new("「文献の記号:」の並び", "“key:” lines")));
            yield break;
        }

        var binder = new Binder(path, found);
        foreach (var (key, value, place) in Entries(path, root))
        {
            if (value is not YamlMapping && root is YamlSequence)
            {
                unread.Add(UnreadKind.Reference, null);
                found.Add(Codes.WrongStart, place, ("expected", new("「項目: 値」の並び", "“key: value” lines")));
            }
            else if (key is null)
            {
                unread.Add(UnreadKind.Reference, null);
                found.Add(Codes.RequiredMissing, place, ("key", "id"), ("label", ReferenceFields.Id.Label), ("example", new("次のように書きます: id: nakamura-2021", "For example: id: nakamura-2021")));
            }
            else if (value is YamlMapping entry)
            {
                var literature = new Literature(key, binder.Bind(entry, ReferenceFields.Schema));
                Check(literature, path, place, found);
                yield return (literature, place);
            }
            else
            {
                unread.Add(UnreadKind.Reference, key);
                found.Add(Codes.WrongKind, value.In(path), ("key", key), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
            }
        }
    }

    private static IEnumerable<(string? Key, YamlNode Value, SourceSpan Place)> Entries(string path, YamlNode root) => root is YamlMapping mapping
        ? mapping.Entries.Select(e => ((string?)e.Key.Value, e.Value, e.Key.In(path)))
        : ((YamlSequence)root).Items.Select(item => ((item as YamlMapping)?[ReferenceFields.Id.Key] is YamlScalar { IsEmpty: false } id) ? ((string?)id.Value, item, id.In(path)) : (null, item, item.In(path)));

    // What a list of references cannot say without: told where the publication stands.
    private static void Check(Literature entry, string path, SourceSpan place, DiagnosticBag found)
    {
        var values = entry.Values;
        if (!values.Has(ReferenceFields.Issued) && !values.HasRefused) found.Add(Codes.PublicationWithoutYear, place, ("key", entry.Key));
        if (entry.Publication.Kind == Citations.PublicationKind.Webpage && !values.Has(ReferenceFields.Accessed) && !values.HasRefused) found.Add(Codes.PageWithoutAccess, place, ("key", entry.Key));
        if (entry.Publication.Doi is { } doi && !IsDoi(doi)) found.Add(Codes.BadDoi, values.SpanOf(ReferenceFields.Doi, path), ("value", doi));
        if (entry.Publication.Isbn is { } isbn && !Text.BookNumber.IsValid(isbn)) found.Add(Codes.BadIsbn, values.SpanOf(ReferenceFields.Isbn, path), ("value", isbn));
    }

    /// <summary>True for <c>10.</c>, a number of at least four digits, a slash and a name: a DOI without its resolver (ISO 26324).</summary>
    public static bool IsDoi(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash >= 7 && slash < text.Length - 1 && text.StartsWith("10.", StringComparison.Ordinal) && text.AsSpan(3, slash - 3).IndexOfAnyExcept(DoiDigits) < 0 && !text.Contains(' ', StringComparison.Ordinal);
    }
}
