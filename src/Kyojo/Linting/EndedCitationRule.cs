using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>A published case or report that names a group which has ended or was withdrawn (KYO2037).</summary>
public sealed class EndedCitationRule : ILintRule
{
    private static readonly Bilingual Ended = new("終了した", "has ended");
    private static readonly Bilingual Withdrawn = new("取り下げた", "was withdrawn");

    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        foreach (var story in catalog.Cases) Ids(story.Values, CaseFields.Communities, story.File, catalog, found);
        foreach (var report in catalog.Reports) Ids(report.Values, ReportFields.Communities, report.File, catalog, found);
    }

    private static void Ids(FieldValues values, Field field, string file, Catalog catalog, DiagnosticBag found)
    {
        var ids = values.Texts(field);
        for (var i = 0; i < ids.Length; i++)
        {
            if (!catalog.ById.TryGetValue(ids[i], out var entry)) continue;
            var state = entry.PublicationStatus == "withdrawn" ? Withdrawn : entry.Status == "ended" ? Ended : default(Bilingual?);
            if (state is { } word) found.Add(Codes.CitesGone, values.SpanOf(field, i, file), ("state", word), ("id", ids[i]));
        }
    }
}
