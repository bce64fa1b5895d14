using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Importing.Normalising;

/// <summary>A value that was kept in another form than it was written.</summary>
/// <param name="Row">Row from 1.</param>
/// <param name="Column">Column from 1.</param>
/// <param name="Step">What was done.</param>
/// <param name="Raw">As it was written.</param>
/// <param name="Value">As it is kept.</param>
internal readonly record struct ChangedValue(int Row, int Column, Bilingual Step, string Raw, string Value);

/// <summary>What was done to values, how often, and the first few it was done to.</summary>
internal sealed record ChangedStep(Bilingual Step, int Count, ImmutableArray<ChangedValue> Examples);

/// <summary>Counts what was done to values. A list may have a hundred thousand: only the examples that a report shows are kept.</summary>
internal sealed class ChangedValues
{
    private const int Examples = 5;
    private readonly Dictionary<Bilingual, (int Count, List<ChangedValue> First)> steps = [];

    public void Add(ChangedValue value)
    {
        var (count, first) = steps.TryGetValue(value.Step, out var known) ? known : (0, []);
        if (count < Examples) first.Add(value);
        steps[value.Step] = (count + 1, first);
    }

    /// <summary>The steps, in no order.</summary>
    public ImmutableArray<ChangedStep> All => [.. steps.Select(s => new ChangedStep(s.Key, s.Value.Count, [.. s.Value.First]))];
}
