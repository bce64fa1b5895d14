using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Sources;

namespace Kyojo.Building;

/// <summary>Recorded results of accessibility tests, and whether they bear what the site claims (KYO5902).</summary>
internal static class AccessibilityCheck
{
    /// <summary>Reads the results; none when there is no file.</summary>
    public static AccessibilityResults Read(ImmutableArray<SourceFile> content, SiteSettings settings, DiagnosticBag found)
    {
        var file = content.FirstOrDefault(f => f.Path == AccessibilityResults.Path);
        var results = file is not null && TextDecoder.Decode(file, found) is { } text ? AccessibilityResults.Read(text) : AccessibilityResults.None;
        var policy = settings.Accessibility;
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
    }
}
