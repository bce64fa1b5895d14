using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace Kyojo.Syntax.Markdown;

/// <summary>What a box of reports.md section 9 holds beyond its words and its body.</summary>
internal abstract record BoxPart
{
    /// <summary>Everything it shows that does not stand in the text, for the identity of the page; empty = nothing.</summary>
    public virtual string Identity => "";

    /// <summary>Site addresses it links to; may be empty.</summary>
    public virtual ImmutableArray<string> Addresses => [];
}

/// <summary>When a number held.</summary>
/// <param name="AsOf">The date; null = none that can be read.</param>
/// <param name="IsOld">True when it is older than the site allows.</param>
internal sealed record StatPart(EdtfDate? AsOf, bool IsOld) : BoxPart
{
    public override string Identity => IsOld ? "old" : "";
}

/// <summary>A list whose items have ids.</summary>
/// <param name="Items">The list.</param>
/// <param name="Audience">To whom they are said; empty for proposals.</param>
internal sealed record ListPart(ListBlock Items, string Audience) : BoxPart
{
    /// <summary>Number of the first item in the document.</summary>
    public int First { get; set; } = 1;
}

/// <summary>What one person says before the next speaks.</summary>
/// <param name="Mark">The sign of the speaker.</param>
/// <param name="IsFirst">True when they have not spoken before.</param>
/// <param name="Blocks">What they say.</param>
internal sealed record InterviewTurn(string Mark, bool IsFirst, List<Block> Blocks);

/// <summary>The turns of an interview.</summary>
/// <param name="Before">What stands before the first.</param>
/// <param name="Turns">The turns, in order.</param>
internal sealed record InterviewPart(ImmutableArray<Block> Before, ImmutableArray<InterviewTurn> Turns) : BoxPart;

/// <summary>The stages of a timeline, each with its date when it has one.</summary>
/// <param name="Stages">The stages, in order.</param>
internal sealed record TimelinePart(ImmutableArray<(DefinitionItem Item, EdtfDate? When)> Stages) : BoxPart;

/// <summary>A card of a record; null when nothing may be shown of it.</summary>
/// <param name="Card">The card.</param>
internal sealed record RecordPart(RecordCard? Card) : BoxPart
{
    public override string Identity => Card?.Identity ?? "";

    public override ImmutableArray<string> Addresses => Card?.Address is { } address ? [address] : [];
}

/// <summary>Somebody.</summary>
/// <param name="Person">Who.</param>
internal sealed record PersonPart(PersonCard Person) : BoxPart
{
    public override string Identity => $"{Person}";
}

/// <summary>A list of communities.</summary>
/// <param name="List">The list.</param>
internal sealed record DirectoryPart(RecordList List) : BoxPart
{
    public override string Identity =>
        string.Join('\n', [List.Total.ToString(CultureInfo.InvariantCulture), List.AsOf?.ToString("O", CultureInfo.InvariantCulture), List.Search, .. List.Cards.Select(card => card.Identity)]);

    public override ImmutableArray<string> Addresses => [.. List.Cards.Select(card => card.Address).Append(List.Search).OfType<string>()];
}
