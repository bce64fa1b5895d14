namespace Kyojo.Diagnostics;

/// <summary>One kind of finding: its number, weight and words. All of them stand in <see cref="Codes"/>.</summary>
/// <param name="Id"><c>KYO</c> and four digits; one meaning for ever, never used again for another.</param>
/// <param name="Severity">Weight unless <c>diagnostics.severity</c> says otherwise.</param>
/// <param name="Message">What is wrong with the value; <c>{name}</c> is filled in from the diagnostic.</param>
/// <param name="Hint">What to do; may be empty. A diagnostic may bring a better one.</param>
/// <param name="Locked">True for codes whose weight cannot be lowered (KYO2405).</param>
public sealed record DiagnosticCode(string Id, Severity Severity, Bilingual Message, Bilingual Hint, bool Locked = false);
