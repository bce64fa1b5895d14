using System.Collections.Immutable;
using System.CommandLine;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Stewardship;

namespace Kyojo.Commands;

/// <summary><c>gap</c>: the empty cells of the coverage table (leaving-kit.md 13); writes nothing.</summary>
internal static class GapCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var type = new Option<string?>("--type") { Description = GapWords.Type.In(shared.Help) };
        var area = new Option<string?>("--area") { Description = GapWords.Area.In(shared.Help) };
        var min = new Option<int?>("--min") { Description = GapWords.Min.In(shared.Help) };
        var command = new Command("gap", GapWords.Gap.In(shared.Help)) { type, area, min };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => List(run, parsed.GetValue(type), parsed.GetValue(area), parsed.GetValue(min))));
        return command;
    }

    private static int List(SiteRun run, string? type, string? area, int? min)
    {
        if (min < 1) return SiteRun.Refuse(GapWords.BadMin.Fill(run.Language, min));
        var found = new DiagnosticBag();
        var plan = run.Builder.Plan(run.Builder.ReadSources(found), found, out var policy, out var settings);
        if (plan is null)
        {
            new ConsoleReport(Console.Error, run.Language, run.Folder).Write(policy.Apply(found.ToSorted()), settings?.DiagnosticsMax ?? 500);
            return CommandLine.ContentErrors;
        }

        var coverage = Coverage.Of(plan.Site.Catalog);
        if (type is not null && coverage.Types.All(t => t.Id != type)) return SiteRun.Refuse(GapWords.NoType.Fill(run.Language, type, string.Join(", ", coverage.Types.Select(t => t.Id))));
        if (area is not null && coverage.Areas.All(a => a.Code != area)) return SiteRun.Refuse(GapWords.NoArea.Fill(run.Language, area, coverage.Areas[0].Code));
        ImmutableArray<CommunityType> types = [.. coverage.Types.Where(t => type is null || t.Id == type)];
        ImmutableArray<CoverageArea> areas = [.. coverage.Areas.Where(a => area is null || a.Code == area)];
        var below = Below(run.Language, coverage, areas, types, min ?? 1);
        Console.WriteLine(GapWords.Below.Fill(run.Language, min ?? 1, below, areas.Length * types.Length));
        Console.WriteLine(GapWords.NotNone.Fill(run.Language));
        foreach (var wanted in types)
        {
            if (plan.Site.Settings.CoverageTargets.TryGetValue(wanted.Id, out var target)) Console.WriteLine(GapWords.Target.Fill(run.Language, wanted.Label, coverage.Age(wanted, plan.Site.Catalog.AsOf).All, target));
        }

        return min is not null && below > 0 ? CommandLine.ContentErrors : CommandLine.Done;
    }

    private static int Below(Language language, Coverage coverage, ImmutableArray<CoverageArea> areas, ImmutableArray<CommunityType> types, int least)
    {
        var all = 0;
        foreach (var area in areas)
        {
            var missing = types.Where(t => coverage.At(area.Code, t).All < least).ToArray();
            all += missing.Length;
            if (missing.Length == 0) continue;
            var cells = missing.Select(t => $"{t.Label} {coverage.At(area.Code, t).All}");
            Console.WriteLine($"{area.Name}（{area.Code}）: {string.Join(language == Language.English ? ", " : "、", cells)}");
        }

        return all;
    }
}
