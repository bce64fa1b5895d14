using Kyojo.Diagnostics;

namespace Kyojo.Model;

/// <summary>One allowed value of an enum field.</summary>
/// <param name="Value">As written in YAML.</param>
/// <param name="Label">As read by people.</param>
internal sealed record Choice(string Value, Bilingual Label);
