namespace Kyojo.PostProcessing;

/// <summary>What pages need to know of a part that stands on many of them, to pass over it: its headings, and that it has nothing else they are asked for but links.</summary>
internal sealed class PartOutline
{
    private const int Levels = 7;
    private static readonly PartOutline[] All = [.. Enumerable.Range(0, Levels * Levels).Select(i => new PartOutline { IsPlain = true, FirstHeading = i / Levels, LastHeading = i % Levels })];

    /// <summary>A part that has to be read on every page: with ids, fields, tables, pictures or faults, or not whole by itself.</summary>
    public static PartOutline Particular { get; } = new();

    /// <summary>True when its links and headings are all that a page needs to know.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>Level of its first heading, 2 to 6; 0 = it has none.</summary>
    public int FirstHeading { get; private init; }

    /// <summary>Level of its last heading; 0 = it has none.</summary>
    public int LastHeading { get; private init; }

    /// <summary>The outline of a plain part.</summary>
    /// <param name="firstHeading">Level of its first heading; 0 = none.</param>
    /// <param name="lastHeading">Level of its last heading; 0 = none.</param>
    public static PartOutline Of(int firstHeading, int lastHeading) => All[firstHeading * Levels + lastHeading];
}
