using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>
/// Field 20 of the NPO Act's list is whatever an ordinance names; the entry names the ordinance (KYO3061).
/// Source: 特定非営利活動促進法 別表 第二十号.
/// </summary>
public sealed class OrdinanceRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    private const string FieldByOrdinance = "20";

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        var fields = entry.Values.Map(CommunityFields.Topics).Texts(TopicFields.NpoActivities);
        var at = fields.IndexOf(FieldByOrdinance);
        if (at < 0 || entry.Values.Text(CommunityFields.Notes, "").Contains("条例", StringComparison.Ordinal)) return;
        found.Add(Codes.OrdinanceMissing, entry.Values.Map(CommunityFields.Topics).SpanOf(TopicFields.NpoActivities, at, entry.File));
    }
}
