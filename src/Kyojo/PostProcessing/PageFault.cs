namespace Kyojo.PostProcessing;

/// <summary>Something on a finished page that keeps somebody from using it (theme.md section 11).</summary>
/// <param name="Code">Code of the finding: <c>KYO5001</c> to <c>KYO5013</c>.</param>
/// <param name="What">What it is about, as told to people; may be empty.</param>
public readonly record struct PageFault(string Code, string What);
