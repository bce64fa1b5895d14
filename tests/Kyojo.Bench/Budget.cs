namespace Kyojo.Bench;

/// <summary>
/// What builds may cost on two cores: the budget table of content/guide/develop/architecture.md. Sizes between its
/// columns have no budget.
/// </summary>
/// <param name="CleanCpu">Clean build: user and system seconds.</param>
/// <param name="UnchangedWall">Nothing changed: seconds.</param>
/// <param name="ChangedWall">One description changed: seconds.</param>
/// <param name="PeakMegabytes">Largest resident memory of any build, in 10^6 bytes.</param>
internal sealed record Budget(double CleanCpu, double UnchangedWall, double ChangedWall, double PeakMegabytes)
{
    /// <summary>Clean builds from 10,000 to 50,000 entries: cost per entry may grow by this much.</summary>
    public const double Linearity = 1.15;

    /// <summary>The budget for a number of communities; null when the table has none.</summary>
    public static Budget? For(int communities) => communities switch
    {
        1_000 => new(1.0, 0.3, 0.5, 200),
        10_000 => new(4, 0.5, 0.7, 300),
        50_000 => new(20, 1.5, 2, 600),
        _ => null,
    };
}
