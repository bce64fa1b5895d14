using System.Collections.Frozen;
using System.Reflection;

namespace Kyojo.Diagnostics;

/// <summary>
/// Every KYO code, once. The fields stand in <c>Codes.Reading.cs</c> (1xxx), <c>Codes.Model.cs</c> (2xxx),
/// <c>Codes.Text.cs</c> (25xx, 35xx on), <c>Codes.Values.cs</c> (30xx), <c>Codes.Theme.cs</c> (40xx) and <c>Codes.Site.cs</c> (24xx, 5xxx, 8xxx), by owner.
/// </summary>
public static partial class Codes
{
    private static readonly Lazy<FrozenDictionary<string, DiagnosticCode>> Table = new(() =>
        typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticCode>()
            .ToFrozenDictionary(code => code.Id, StringComparer.Ordinal));

    /// <summary>All codes by id.</summary>
    public static FrozenDictionary<string, DiagnosticCode> All => Table.Value;

    private static DiagnosticCode E(string id, string ja, string en, string hintJa = "", string hintEn = "") =>
        new(id, Severity.Error, new(ja, en), new(hintJa, hintEn));

    private static DiagnosticCode Locked(string id, string ja, string en, string hintJa = "", string hintEn = "") =>
        new(id, Severity.Error, new(ja, en), new(hintJa, hintEn), Locked: true);

    private static DiagnosticCode W(string id, string ja, string en, string hintJa = "", string hintEn = "") =>
        new(id, Severity.Warning, new(ja, en), new(hintJa, hintEn));

    private static DiagnosticCode I(string id, string ja, string en, string hintJa = "", string hintEn = "") =>
        new(id, Severity.Info, new(ja, en), new(hintJa, hintEn));
}
