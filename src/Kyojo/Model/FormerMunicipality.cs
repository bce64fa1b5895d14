using System.Collections.Immutable;

namespace Kyojo.Model;

/// <summary>A municipality or ward that was abolished.</summary>
/// <param name="Code">Six-digit code it had.</param>
/// <param name="Name">Name it had.</param>
/// <param name="AbolishedOn">First day without it, ISO.</param>
/// <param name="Successors">Codes of those that have its area now, at least one.</param>
public sealed record FormerMunicipality(string Code, string Name, string AbolishedOn, ImmutableArray<string> Successors);
