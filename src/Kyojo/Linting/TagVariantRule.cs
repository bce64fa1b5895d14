using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Linting;

/// <summary>Two tags that differ only in how the same word is written (KYO3081): their entries stand on two pages.</summary>
public sealed class TagVariantRule : ILintRule
{
    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        var bySlug = new Dictionary<string, (int Count, string Tag, SourceSpan Span)>(StringComparer.Ordinal);
        foreach (var entry in catalog.Entries)
        {
            for (var i = 0; i < entry.Tags.Length; i++)
            {
                var slug = catalog.Settings.TagSlug(entry.Tags[i]);
                bySlug[slug] = bySlug.TryGetValue(slug, out var known)
                    ? known with { Count = known.Count + 1 }
                    : (1, entry.Tags[i], entry.Values.Map(CommunityFields.Topics).SpanOf(TopicFields.Tags, i, entry.File));
            }
        }

        foreach (var alike in bySlug.Values.GroupBy(t => NameKey.Of(t.Tag), StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Count() > 1))
        {
            // The one most entries use is right; told where another was first written.
            var sorted = alike.OrderByDescending(t => t.Count).ThenBy(t => t.Tag, StringComparer.Ordinal).ToArray();
            foreach (var other in sorted.Skip(1))
            {
                found.Suggest(Codes.TagVariant, other.Span, [sorted[0].Tag], null, ("a", other.Tag), ("b", sorted[0].Tag));
            }
        }
    }
}
