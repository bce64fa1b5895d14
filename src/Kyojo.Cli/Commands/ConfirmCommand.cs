using System.CommandLine;
using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Sources;
using Kyojo.Stewardship;
using Kyojo.Syntax;

namespace Kyojo.Commands;

/// <summary><c>confirm</c>: writes day and way of a check into a record, and nothing else; comments and order stay.</summary>
internal static class ConfirmCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var id = new Argument<string>("id") { Description = StaleWords.ConfirmId.In(shared.Help) };
        var on = new Option<string?>("--on") { Description = StaleWords.ConfirmOn.In(shared.Help) };
        var how = new Option<string>("--how") { Description = StaleWords.ConfirmHow.In(shared.Help), Required = true };
        how.AcceptOnlyFromAmong([.. LifecycleFields.CheckedHow.Choices.Select(choice => choice.Value)]);
        var command = new Command("confirm", StaleWords.Confirm.In(shared.Help)) { id, on, how };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Confirm(run, parsed.GetValue(id)!, parsed.GetValue(on), parsed.GetValue(how)!)));
        return command;
    }

    private static int Confirm(SiteRun run, string id, string? on, string how)
    {
        if (run.Plan(out _) is not { } plan) return CommandLine.ContentErrors;

        var catalog = plan.Site.Catalog;
        var day = catalog.AsOf;
        if (on is not null && !DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return SiteRun.Refuse(StaleWords.BadDay.Fill(run.Language, on));
        if (day > catalog.AsOf) return SiteRun.Refuse(StaleWords.FutureDay.Fill(run.Language, Dates.Iso(day)!, Dates.Iso(catalog.AsOf)!));
        if (catalog.Entries.FirstOrDefault(e => e.Id == id) is not { } entry) return Unknown(run, id, catalog.Entries.Select(e => e.Id));
        if (entry.Status == "ended") return SiteRun.Refuse(StaleWords.HasEnded.Fill(run.Language, entry.Name));
        if (entry.CheckedOn > day) return SiteRun.Refuse(StaleWords.OlderDay.Fill(run.Language, Dates.Iso(day)!, Dates.Iso(entry.CheckedOn)!));
        return Write(run, entry, Dates.Iso(day)!, how);
    }

    private static int Write(SiteRun run, Community entry, string day, string how)
    {
        var label = LifecycleFields.CheckedHow.LabelOf(how).In(run.Language);
        if (Lifecycle(run, entry) is not { } lifecycle || Repair(entry, lifecycle, LifecycleFields.CheckedOn, day) is not { } first || Repair(entry, lifecycle, LifecycleFields.CheckedHow, how) is not { } second)
        {
            return SiteRun.Refuse(StaleWords.CannotWrite.Fill(run.Language, entry.File));
        }

        if (first.Edits.All(IsDone) && second.Edits.All(IsDone))
        {
            Console.WriteLine(StaleWords.AlreadyConfirmed.Fill(run.Language, entry.Name, day, label));
            return CommandLine.Done;
        }

        var result = FixedText.Of(run.Folder.Read(entry.File), [first, second]);
        if (!result.Skipped.IsEmpty) return SiteRun.Refuse(StaleWords.CannotWrite.Fill(run.Language, entry.File));
        ContentFile.Replace(Path.Combine(run.SiteFolder, entry.File), result.Bytes);
        Console.WriteLine(StaleWords.Confirmed.Fill(run.Language, entry.Name, day, label));
        if (entry.Status == "unknown") Console.WriteLine(StaleWords.StatusUnknown.In(run.Language));
        return CommandLine.Done;
    }

    private static bool IsDone(TextEdit edit) => edit.Old == edit.New;

    private static Fix? Repair(Community entry, YamlMapping lifecycle, Field field, string value) => (lifecycle[field.Key] as YamlScalar)?.Replaced(entry.File, value);

    // The record among those of its file.
    private static YamlMapping? Lifecycle(SiteRun run, Community entry)
    {
        var quiet = new DiagnosticBag();
        var text = TextDecoder.Decode(new SourceFile(entry.File, run.Folder.Read(entry.File)), quiet);
        var root = text is null ? null : YamlReader.Read(entry.File, text, quiet);
        var records = root is YamlSequence list ? list.Items.OfType<YamlMapping>() : new[] { root }.OfType<YamlMapping>();
        var record = records.FirstOrDefault(r => (r[CommunityFields.Id.Key] as YamlScalar)?.Value == entry.Id) ?? records.FirstOrDefault(r => r[CommunityFields.Id.Key] is null);
        return record?[CommunityFields.Lifecycle.Key] as YamlMapping;
    }

    private static int Unknown(SiteRun run, string id, IEnumerable<string> ids)
    {
        Console.Error.WriteLine(StaleWords.NoEntry.Fill(run.Language, id));
        var meant = Text.NearNames.Of(id, ids);
        if (meant.Length > 0) Console.Error.WriteLine(StaleWords.MeantEntry.Fill(run.Language, string.Join(", ", meant)));
        return CommandLine.WrongUse;
    }
}
