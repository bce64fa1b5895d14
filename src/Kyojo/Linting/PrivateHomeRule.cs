using System.Text.RegularExpressions;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Linting;

/// <summary>An address that reads as somebody's home, for a group that is no corporation (KYO2205; privacy rule P3; model.md 8.6).</summary>
public sealed partial class PrivateHomeRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        foreach (var place in entry.Places)
        {
            var address = place.Values.Map(PlaceFields.Address);
            if (address.Entries.IsEmpty || entry.Values.Text(CommunityFields.Formality) == "incorporated") continue;
            if (IsHome(address.Text(PlaceFields.AddressLine, ""), address.Text(PlaceFields.AddressBuilding, "")))
            {
                found.Add(Codes.PrivateHome, place.Values.SpanOf(PlaceFields.Address, entry.File));
            }
        }
    }

    /// <summary>True for 「様方」, 「…号室」, a name with 「方」 after the number, and a building that ends in the number of a room.</summary>
    /// <param name="line">Address.</param>
    /// <param name="building">Building; may be empty.</param>
    internal static bool IsHome(string line, string building)
    {
        var all = JapaneseText.Code(building.Length == 0 ? line : $"{line} {building}");
        return all.Contains("様方", StringComparison.Ordinal) || all.Contains("号室", StringComparison.Ordinal) || CareOf().IsMatch(all)
            || (building.Length > 0 && Room().IsMatch(JapaneseText.Code(building)));
    }

    [GeneratedRegex(@"[0-9]\s*[\u3005\u4E00-\u9FFF]{1,4}方$", RegexOptions.CultureInvariant)]
    private static partial Regex CareOf();

    [GeneratedRegex(@"(?<![0-9])[0-9]{3,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Room();
}
