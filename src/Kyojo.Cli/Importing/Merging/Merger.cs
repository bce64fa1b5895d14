using System.Collections.Immutable;
using Kyojo.Importing.Records;
using Kyojo.Model;

namespace Kyojo.Importing.Merging;

/// <summary>What becomes of a unit (import-export.md 6.3).</summary>
internal enum Verdict
{
    /// <summary>Site and list agree.</summary>
    Same,
    /// <summary>Only the list changed: its value is taken.</summary>
    Update,
    /// <summary>Only the site changed: its value stays.</summary>
    KeptOurs,
    /// <summary>Both changed: the site's value stays until a person decides.</summary>
    Conflict,
    /// <summary>Removed by hand, and the list has another value now.</summary>
    StaysRemoved,
}

/// <summary>A unit with what site and list say.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Ours">Value of the site; null = none.</param>
/// <param name="Theirs">Value of the list; null = none.</param>
/// <param name="Verdict">What becomes of it.</param>
internal readonly record struct MergedUnit(Unit Unit, string? Ours, string? Theirs, Verdict Verdict);

/// <summary>Seventh stage: three values of each unit (last import, site, list) to a verdict. Nothing is written here.</summary>
internal static class Merger
{
    /// <summary>Of the units of a row, and of those that it had before and has no more, the ones on which list and site differ.</summary>
    /// <param name="said">What the row says something of.</param>
    /// <param name="theirs">What it says, as a record.</param>
    /// <param name="ours">The record of the site.</param>
    /// <param name="key">Key of the row.</param>
    /// <param name="state">What was last imported.</param>
    /// <param name="route">Routes by path.</param>
    /// <param name="take">source or ours for units that are settled now; null = nothing is.</param>
    public static IEnumerable<MergedUnit> Merge(ImmutableArray<Unit> said, Community theirs, Community ours, string key, ImportState state, Func<string, FieldRoute?> route, Func<Unit, string?> take)
    {
        foreach (var unit in said)
        {
            if (One(unit, FieldText.Of(theirs, unit.Route, unit.Ordinal)) is { } differs) yield return differs;
        }

        foreach (var path in state.PathsOf(key).Where(p => said.All(u => u.Path != p)).Order(StringComparer.Ordinal))
        {
            if (Unit.Parse(path, route) is { } gone && One(gone, null) is { } differs) yield return differs;
        }

        MergedUnit? One(Unit unit, string? there)
        {
            var here = FieldText.Of(ours, unit.Route, unit.Ordinal);
            var verdict = Judge(state.HashOf(key, unit.Path), here, there, take(unit));
            return verdict == Verdict.Same ? null : new MergedUnit(unit, here, there, verdict);
        }
    }

    /// <summary>The table of import-export.md 6.3.</summary>
    /// <param name="hash">Hash of the value last imported; null when the row was never imported.</param>
    /// <param name="ours">Value of the site.</param>
    /// <param name="theirs">Value of the list.</param>
    /// <param name="take">source or ours to settle a conflict.</param>
    public static Verdict Judge(ulong? hash, string? ours, string? theirs, string? take = null)
    {
        if ((ours ?? "") == (theirs ?? "")) return Verdict.Same;
        if (hash == ImportState.Hash(theirs)) return Verdict.KeptOurs;
        if (hash == ImportState.Hash(ours)) return Verdict.Update;
        // A record that the list never brought: what it lacks is added, what it has stays.
        if (hash is null && ours is null) return Verdict.Update;
        if (hash is null && theirs is null) return Verdict.KeptOurs;
        if (take == "source") return Verdict.Update;
        if (take == "ours") return Verdict.KeptOurs;
        return ours is null ? Verdict.StaysRemoved : Verdict.Conflict;
    }
}
