using System.Collections.Immutable;

namespace Kyojo.Pages;

/// <summary>An answer that was given, and the page on which to take another.</summary>
internal sealed record FinderSaid(string Question, string QuestionLang, string Answer, string AnswerLang, string Href);

/// <summary>An answer to choose, with the number of entries behind it.</summary>
internal sealed record FinderChoice(string Label, string Lang, string Href, int Count);

/// <summary>The view of a question of the finder.</summary>
internal sealed class FinderQuestionView : PageView
{
    /// <summary>Name of the finder.</summary>
    public required string Finder { get; init; }
    public required string FinderLang { get; init; }
    public required string Question { get; init; }
    public required string QuestionLang { get; init; }
    public required ImmutableArray<FinderSaid> Said { get; init; }
    public required ImmutableArray<FinderChoice> Answers { get; init; }

    /// <summary>What is recommended to individuals, on the first page; null when there is nothing.</summary>
    public required RecommendedBlock? Recommended { get; init; }

    /// <summary>Where somebody goes on who does not want to answer; null when no answer is without effect.</summary>
    public required string? Skip { get; init; }
}

/// <summary>What a type is, in one sentence.</summary>
internal sealed record FinderType(string Label, string Href, string What, string? Lang, int Count);

/// <summary>Entries of a result under a heading: the first of them, and where all are.</summary>
internal sealed record FinderCards(int Count, ImmutableArray<Card> Cards, string? MoreHref);

/// <summary>The view of what some answers lead to.</summary>
internal sealed class FinderResultView : PageView
{
    public required string Finder { get; init; }
    public required string FinderLang { get; init; }
    public required ImmutableArray<FinderSaid> Said { get; init; }

    /// <summary>Entries that are shown or led to.</summary>
    public required int Total { get; init; }

    /// <summary>True when nothing fulfils all conditions and the entries are those of a wider result.</summary>
    public required bool IsWider { get; init; }

    public required ImmutableArray<FinderType> Types { get; init; }

    /// <summary>Nationwide and online entries.</summary>
    public required FinderCards Nationwide { get; init; }

    /// <summary>Entries without a prefecture that are not nationwide: no tile leads to them.</summary>
    public required FinderCards Elsewhere { get; init; }

    /// <summary>The prefectures of all entries; null when none has one.</summary>
    public required TileGrid? Grid { get; init; }

    public required ImmutableArray<DocumentCard> Cases { get; init; }

    /// <summary>The same without the last condition; null without a condition.</summary>
    public required string? Wider { get; init; }

    /// <summary>What is recommended to individuals; null when there is nothing.</summary>
    public required RecommendedBlock? Recommended { get; init; }

    /// <summary>Where to tell of a group that is missing; null for a site that names no way.</summary>
    public required string? Suggest { get; init; }

    /// <summary>The first question.</summary>
    public required string Start { get; init; }
}
