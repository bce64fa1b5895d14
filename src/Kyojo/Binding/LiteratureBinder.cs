using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Binding;

/// <summary>A file of <c>content/references</c>: a mapping of keys to publications.</summary>
internal static class LiteratureBinder
{
    public static IEnumerable<(Literature Entry, SourceSpan Span)> Bind(string path, YamlNode? root, Unread unread, DiagnosticBag found)
    {
        if (root is not YamlMapping mapping)
        {
            found.Add(Codes.WrongStart, root?.In(path) ?? SourceSpan.WholeFile(path), ("expected", new("「文献の記号:」の並び", "“key:” lines")));
            unread.Add(UnreadKind.Reference, null);
            yield break;
        }

        var binder = new Binder(path, found);
        foreach (var (key, value) in mapping.Entries)
        {
            if (value is YamlMapping entry)
            {
                yield return (new Literature(key.Value, binder.Bind(entry, ReferenceFields.Schema)), key.In(path));
            }
            else
            {
                unread.Add(UnreadKind.Reference, key.Value);
                found.Add(Codes.WrongKind, value.In(path), ("key", key.Value), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
            }
        }
    }
}
