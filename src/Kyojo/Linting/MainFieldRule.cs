using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>A single field of activity among a type's own fields is one of the entry's fields of activity, where these are given (KYO3062).</summary>
public sealed class MainFieldRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        if (entry.Own.Entries.IsEmpty) return;
        var fields = entry.Values.Map(CommunityFields.Topics).Texts(TopicFields.NpoActivities);
        if (fields.IsEmpty) return;
        foreach (var own in entry.Own.Entries)
        {
            if (own.Field.Kind != FieldKind.NpoActivity || own.Value is not string main || fields.Contains(main)) continue;
            found.Add(Codes.MainFieldMissing, entry.Own.SpanOf(own.Field, entry.File), ("value", main), ("key", $"{entry.Type.Id}.{own.Field.Key}"));
        }
    }
}
