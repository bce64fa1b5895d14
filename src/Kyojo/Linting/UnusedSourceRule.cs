using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>Of several sources, those that nothing points to (KYO2036).</summary>
public sealed class UnusedSourceRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        var sources = entry.Values.Maps(CommunityFields.Sources);
        if (sources.Length < 2) return;
        foreach (var source in sources)
        {
            if (source.Text(SourceFields.Id) is { } id && !IsUsed(entry.Values, id)) found.Add(Codes.SourceUnused, source.SpanOf(SourceFields.Id, entry.File), ("id", id));
        }
    }

    private static bool IsUsed(FieldValues values, string id)
    {
        foreach (var pair in values.Pairs(CommunityFields.Evidence))
        {
            if (pair.Value as string == id || (pair.Value is string[] ids && ids.Contains(id))) return true;
        }

        if (values.Map(CommunityFields.Members).Text(MemberFields.Source) == id || Points(values.Maps(CommunityFields.Activities), ActivityFields.Source, id)) return true;
        var sides = values.Map(CommunityFields.Values);
        foreach (var side in ValueFields.Schema.Fields)
        {
            if (Points(sides.Maps(side), ValueFields.Source, id)) return true;
        }

        return false;
    }

    private static bool Points(ImmutableArray<FieldValues> parts, Field field, string id)
    {
        foreach (var part in parts)
        {
            if (part.Text(field) == id) return true;
        }

        return false;
    }
}
