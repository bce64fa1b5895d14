using Kyojo.Diagnostics;

namespace Kyojo.Linting;

/// <summary>Two entries that may be one group.</summary>
/// <param name="First">The one whose id comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="Code">KYO2301–2305: the strongest rule that holds (Q1–Q5 of model.md 7).</param>
/// <param name="Severity">Weight unless the site says otherwise.</param>
/// <param name="Why">What they have in common.</param>
public sealed record DuplicatePair(DuplicateEntry First, DuplicateEntry Second, DiagnosticCode Code, Severity Severity, Bilingual Why);
