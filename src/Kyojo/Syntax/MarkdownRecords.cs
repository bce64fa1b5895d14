using System.Collections.Immutable;
using Kyojo.Text;

namespace Kyojo.Syntax;

/// <summary>A kind of thing that a box of a text may name.</summary>
public enum RecordKind
{
    /// <summary>A case, by its id.</summary>
    Case,
    /// <summary>A community, by its id.</summary>
    Community,
    /// <summary>A type, by its id.</summary>
    Type,
    /// <summary>A prefecture, by its code, its slug or its name.</summary>
    Prefecture,
    /// <summary>The role of a place.</summary>
    Role,
    /// <summary>The standing of a community.</summary>
    Standing,
    /// <summary>An author of the text.</summary>
    Author,
}

/// <summary>A line of a card: what it is about, and what is said.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Text">What is said.</param>
public readonly record struct CardFact(string Label, string Text);

/// <summary>What a card in a text shows of a record: words of the page's language, without HTML.</summary>
/// <param name="Title">Its name.</param>
public sealed record RecordCard(MarkdownLine Title)
{
    /// <summary>Reading of its name; empty = none.</summary>
    public string Reading { get; init; } = "";

    /// <summary>Site address of its page; null = it has none.</summary>
    public string? Address { get; init; }

    /// <summary>Short words in a row: type, standing; may be empty.</summary>
    public ImmutableArray<string> Chips { get; init; } = [];

    /// <summary>Where it comes from and where it is; empty = not known.</summary>
    public string Where { get; init; } = "";

    /// <summary>One or two sentences; null = none.</summary>
    public MarkdownLine? Summary { get; init; }

    /// <summary>What else is known; may be empty.</summary>
    public ImmutableArray<CardFact> Facts { get; init; } = [];

    /// <summary>How sure its state is, with the day of the last check; empty = not said.</summary>
    public string Foot { get; init; } = "";

    /// <summary>What that state is, for the mark before it; empty with <see cref="Foot"/>.</summary>
    public string State { get; init; } = "";

    /// <summary>Why nothing but its name may be shown: it was withdrawn, or is a draft.</summary>
    public RecordState Shown { get; init; }

    /// <summary>Everything the card says, for the identity of the page.</summary>
    internal string Identity => string.Join('\n', [Title.Text, Reading, Address, .. Chips, Where, Summary?.Text, .. Facts.Select(f => f.Label + f.Text), Foot, State, $"{Shown}"]);
}

/// <summary>Whether a record may be shown.</summary>
public enum RecordState
{
    /// <summary>It has a page.</summary>
    Listed,
    /// <summary>It was withdrawn: only that is said.</summary>
    Withdrawn,
    /// <summary>It is not published: nothing is said.</summary>
    Draft,
}

/// <summary>Which communities a list in a text shows; null = any.</summary>
/// <param name="Type">Id of their type.</param>
/// <param name="Prefecture">Code, slug or name of a prefecture.</param>
/// <param name="Role">Role that the prefecture, or any place, has for them.</param>
/// <param name="Tag">A tag.</param>
/// <param name="Standing">Their standing.</param>
/// <param name="Limit">How many at most.</param>
public sealed record RecordQuery(string? Type, string? Prefecture, string? Role, string? Tag, string? Standing, int Limit);

/// <summary>The communities that meet a condition.</summary>
/// <param name="Cards">The first of them.</param>
/// <param name="Total">How many there are.</param>
/// <param name="AsOf">Newest day on which one of them changed; null = there is none.</param>
/// <param name="Search">Site address of the search that gives all of them as they are now; null = there is no search.</param>
public sealed record RecordList(ImmutableArray<RecordCard> Cards, int Total, DateOnly? AsOf, string? Search);

/// <summary>Somebody a text presents.</summary>
/// <param name="Name">Name.</param>
/// <param name="Reading">Reading; empty = none.</param>
/// <param name="Affiliation">Where they work; empty = not said.</param>
/// <param name="Bio">A few sentences; empty = none.</param>
/// <param name="AsOf">When that held; null = not said.</param>
public sealed record PersonCard(string Name, string Reading, string Affiliation, string Bio, EdtfDate? AsOf);

/// <summary>What the boxes of a text may take from the records of the site. This one knows nothing; the site's own knows all.</summary>
public class MarkdownRecords
{
    /// <summary>Knows nothing.</summary>
    public static MarkdownRecords None { get; } = new();

    /// <summary>The day against which ages are computed; null = no age is.</summary>
    public virtual DateOnly? AsOf => null;

    /// <summary>Years after which a number is old (<c>reports.stale_years</c>).</summary>
    public virtual int StaleYears => 5;

    /// <summary>The card of a case; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    public virtual RecordCard? Case(string id) => null;

    /// <summary>The card of a community; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    public virtual RecordCard? Community(string id) => null;

    /// <summary>An author of the text; null when there is none.</summary>
    /// <param name="name"><c>author</c> for the first, <c>author-2</c> for the second …, or the name.</param>
    public virtual PersonCard? Author(string name) => null;

    /// <summary>The communities that meet a condition.</summary>
    /// <param name="query">The condition, of known values.</param>
    public virtual RecordList List(RecordQuery query) => new([], 0, null, null);

    /// <summary>Everything of a kind that may be named; may be empty.</summary>
    /// <param name="kind">The kind.</param>
    public virtual IEnumerable<string> Known(RecordKind kind) => [];

    /// <summary>True for what is there but could not be read: that has been told.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id.</param>
    public virtual bool IsUnread(RecordKind kind, string id) => false;
}
