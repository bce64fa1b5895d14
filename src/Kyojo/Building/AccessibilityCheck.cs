using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Sources;

namespace Kyojo.Building;

/// <summary>Recorded results of accessibility tests, and whether they bear what the site claims (KYO5902); whether the policy says which pages it is about (KYO5901).</summary>
internal static class AccessibilityCheck
{
    /// <summary>Reads the results; none when there is no file.</summary>
    public static AccessibilityResults Read(ImmutableArray<SourceFile> content, SiteSettings settings, DiagnosticBag found)
    {
        var results = Text(AccessibilityResults.Path) is { } text ? AccessibilityResults.Read(text, Text(AccessibilityResults.SamplePath)) : AccessibilityResults.None;
        var policy = settings.Accessibility;
        if (policy.Text(SiteFields.AccessibilitySchema["scope"]!) is null && settings.Url is null && !settings.Values.HasRefused) found.Add(Codes.NoAccessibilityScope, SourceSpan.WholeFile(settings.Path));
        var degree = policy.Text(SiteFields.AccessibilitySchema["degree"]!, "配慮");
        if (degree == "配慮") return results;
        var missing = results.Missing;
        if (policy.Date(SiteFields.AccessibilitySchema["tested_on"]!) is null)
        {
            found.Add(Codes.ClaimWithoutResults, SourceSpan.WholeFile(settings.Path), ("degree", degree), ("detail", new Bilingual("accessibility.tested_on がありません。", "accessibility.tested_on is missing.")));
        }
        else if (!missing.IsEmpty)
        {
            Bilingual detail = new($"結果、方法、日付のそろっていない基準が{missing.Length}個あります（{missing[0]} など）。", $"{missing.Length} criteria lack a result, method or date ({missing[0]} …).");
            found.Add(Codes.ClaimWithoutResults, SourceSpan.WholeFile(settings.Path), ("degree", degree), ("detail", detail));
        }

        return results;

        string? Text(string path) => content.FirstOrDefault(f => f.Path == path) is { } file ? TextDecoder.Decode(file, found) : null;
    }
}
