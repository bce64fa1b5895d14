using Kyojo.Diagnostics;

namespace Kyojo.Linting;

/// <summary>A value that may be in no published file, in one of the forms in which it could get there.</summary>
/// <param name="Text">The form searched for.</param>
/// <param name="Span">Where the value was written.</param>
internal sealed record HiddenValue(string Text, SourceSpan Span);
