using System.Collections.Immutable;
using Kyojo.Model;

namespace Kyojo.Catalogs.Leaving;

/// <summary>The entries of an area and occasion.</summary>
/// <param name="Named">May be handed out by name: featured ones as staff wrote them, then by reading; for a municipality its own before those of its prefecture.</param>
/// <param name="FeaturedCount">How many of them staff chose.</param>
/// <param name="Others">First of the others of the place rule: published, not ended. At most <see cref="LeaveLists.MostOthers"/>.</param>
/// <param name="OtherCount">How many others there are.</param>
/// <param name="Newest">Newest change among all of them; default when there is none.</param>
internal sealed record LeaveList(ImmutableArray<Community> Named, int FeaturedCount, ImmutableArray<Community> Others, int OtherCount, DateOnly Newest)
{
    /// <summary>True when no entry at all falls under the place rule.</summary>
    public bool IsEmpty => Named.IsEmpty && OtherCount == 0;
}
