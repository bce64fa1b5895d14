using Kyojo.Diagnostics;
using Kyojo.Importing.Merging;

namespace Kyojo.Importing;

/// <summary>What a person has to know of a merge: conflicts (KYO7054) and fields removed by hand (KYO7055), at their cells.</summary>
internal static class MergeFindings
{
    private const int Shown = 60;

    public static void Add(ImportedRow row, string path, DiagnosticBag found)
    {
        foreach (var unit in row.Units)
        {
            var span = row.SpanOf(unit.Unit.Route.Path, path);
            if (unit.Verdict == Verdict.Conflict) found.Add(Codes.ImportConflict, span, ("key", unit.Unit.Path), ("a", Text(unit.Ours)), ("b", Text(unit.Theirs)));
            else if (unit.Verdict == Verdict.StaysRemoved) found.Add(Codes.ImportRemovedField, span, ("key", unit.Unit.Path), ("value", Text(unit.Theirs)));
        }
    }

    private static Bilingual Text(string? value) => value is null ? new Bilingual("（なし）", "(nothing)") : value.Length <= Shown ? value : string.Concat(value.AsSpan(0, Shown), "…");
}
