using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Model;

/// <summary>A text of the finder in the languages it was written in.</summary>
/// <param name="Ja">In Japanese.</param>
/// <param name="Easy">In easy Japanese; null when there is none.</param>
/// <param name="En">In English; null when there is none.</param>
internal sealed record FinderText(string Ja, string? Easy, string? En)
{
    /// <summary>The text for pages of a language with the language it is in.</summary>
    /// <param name="lang">Language of the page.</param>
    /// <param name="main">Language of the content.</param>
    public (string Text, string Lang) In(string lang, string main) => (lang == "en" ? En : lang == "easy" ? Easy : null) is { } own ? (own, lang) : (Ja, main);
}

/// <summary>A value as written.</summary>
/// <param name="Text">The value.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record FinderValue(string Text, SourceSpan Span);

/// <summary>A condition as written: a field, and values of which any will do.</summary>
/// <param name="Facet">Name of the field.</param>
/// <param name="Values">The values, at least one.</param>
/// <param name="Span">Where the field is named.</param>
internal sealed record FinderTerm(string Facet, ImmutableArray<FinderValue> Values, SourceSpan Span);

/// <summary>An answer.</summary>
/// <param name="Id">Its part of an address.</param>
/// <param name="Text">What people read.</param>
/// <param name="Where">What results have to fulfil, all of it.</param>
/// <param name="Prefer">What puts results first, the first before the second.</param>
/// <param name="Next">Id of the next question, or <see cref="FinderTable.Result"/>.</param>
/// <param name="Span">Where its id stands.</param>
/// <param name="NextSpan">Where the next question is named.</param>
internal sealed record FinderAnswer(string Id, FinderText Text, ImmutableArray<FinderTerm> Where, ImmutableArray<FinderTerm> Prefer, string Next, SourceSpan Span, SourceSpan NextSpan)
{
    /// <summary>True when it changes nothing: 「わからない」.</summary>
    public bool HasNoEffect => Where.IsEmpty && Prefer.IsEmpty;
}

/// <summary>A question.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What people read.</param>
/// <param name="Answers">Its answers in the order of the file.</param>
/// <param name="Span">Where its id stands.</param>
internal sealed record FinderQuestion(string Id, FinderText Text, ImmutableArray<FinderAnswer> Answers, SourceSpan Span);

/// <summary>The questions of the finder as written: by the site, or built in.</summary>
internal sealed record FinderTable
{
    /// <summary>What <c>next</c> says where the questions end.</summary>
    public const string Result = "result";

    /// <summary>Its file; for the built-in table the name of that.</summary>
    public required string File { get; init; }

    /// <summary>True for the table of the engine, whose conditions are kept as far as the site has the types they name.</summary>
    public required bool IsBuiltIn { get; init; }

    /// <summary>Name of the finder; null for that of the theme.</summary>
    public required FinderText? Title { get; init; }

    /// <summary>Id of the first question.</summary>
    public required string Start { get; init; }

    /// <summary>Where that is named; the first question where it is not.</summary>
    public required SourceSpan StartSpan { get; init; }

    /// <summary>The questions in the order of the file, each id once.</summary>
    public required ImmutableArray<FinderQuestion> Questions { get; init; }

    /// <summary>False when a part of the file could not be read: what is missing then is not told again.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The question of an id; null for the result, and where there is none.</summary>
    public FinderQuestion? Find(string id) => Questions.FirstOrDefault(q => q.Id == id);
}
