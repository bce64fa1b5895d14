using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>
/// What is claimed of a group names its source, by <c>source</c> or <c>evidence</c> (KYO2094; model.md 7). A single source
/// stands for all. An error for published entries, a warning for drafts.
/// </summary>
public sealed class EvidenceRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        var values = entry.Values;
        var sources = values.Maps(CommunityFields.Sources);
        if (sources.Length < 2) return;
        var known = values.Pairs(CommunityFields.Evidence);
        if (entry.Standing != "unknown") Claim("standing", null, values, CommunityFields.Standing);
        foreach (var field in (ReadOnlySpan<Field>)[LifecycleFields.Founded, LifecycleFields.Ended])
        {
            if (entry.Lifecycle.Has(field)) Claim("lifecycle." + field.Key, null, entry.Lifecycle, field);
        }

        if (values.Find(CommunityFields.Members) is FieldValues members && !members.Has(MemberFields.Source)) Claim("members", null, values, CommunityFields.Members);
        Items("activities", values.Maps(CommunityFields.Activities), ActivityFields.Source, ActivityFields.Text);
        if (values.Find(CommunityFields.Values) is not FieldValues sides) return;
        foreach (var side in ValueFields.Schema.Fields) Items("values." + side.Key, sides.Maps(side), ValueFields.Source, ValueFields.Text);

        void Items(string path, ImmutableArray<FieldValues> items, Field source, Field text)
        {
            for (var i = 0; i < items.Length; i++)
            {
                if (!items[i].Has(source)) Claim(path, i + 1, items[i], text);
            }
        }

        void Claim(string path, int? number, FieldValues part, Field field)
        {
            var whole = number is null ? path : $"{path}.{number.Value.ToString(CultureInfo.InvariantCulture)}";
            foreach (var pair in known)
            {
                if (Covers(pair.Key, whole)) return;
            }

            found.Add(new Diagnostic
            {
                Code = Codes.NoEvidence,
                Span = part.SpanOf(field, entry.File),
                Args = [("path", whole), ("id", sources[0].Text(SourceFields.Id, "s1"))],
                Severity = entry.PublicationStatus == "published" ? Severity.Error : Severity.Warning,
            });
        }
    }

    // The path itself, the whole it is a part of, or a part of it.
    private static bool Covers(string evidence, string path) =>
        evidence.Length <= path.Length ? Starts(path, evidence) : Starts(evidence, path);

    private static bool Starts(string text, string with) =>
        text.StartsWith(with, StringComparison.Ordinal) && (text.Length == with.Length || text[with.Length] == '.');
}
