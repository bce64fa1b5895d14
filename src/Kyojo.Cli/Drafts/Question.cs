using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Drafts;

/// <summary>One thing <c>new</c> has to know: an option of the command line, or a question in the terminal.</summary>
/// <param name="Name">Name of the option, without its dashes.</param>
/// <param name="Label">What is asked for.</param>
/// <param name="Example">How an answer looks.</param>
internal sealed record Question(string Name, Bilingual Label, Bilingual Example)
{
    /// <summary>How the name of a question about a field of a type starts: <c>--field key=value</c>.</summary>
    public const string OfField = "field ";

    /// <summary>Answers to choose from, with their labels; empty = any text.</summary>
    public ImmutableArray<(string Value, string Label)> Choices { get; init; } = [];

    /// <summary>The answer when none is given; null = an answer is needed.</summary>
    public string? Default { get; init; }
}
