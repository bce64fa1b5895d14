using System.Collections.Frozen;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Importing.Records;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Forms;

/// <summary>What a form that was sent changes in the records of a site, in memory; nothing is written here.</summary>
internal sealed class FormChange
{
    private readonly Catalog catalog;
    private readonly OverlayFolder folder;
    private readonly FrozenDictionary<string, CommunityType> types;
    private readonly RecordEdits edits;

    /// <param name="catalog">The site as it is.</param>
    /// <param name="folder">Takes the changed files.</param>
    public FormChange(Catalog catalog, OverlayFolder folder)
    {
        this.catalog = catalog;
        this.folder = folder;
        types = catalog.Types.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        edits = new RecordEdits(folder, types);
    }

    /// <summary>What cannot be done, all of it.</summary>
    public List<Bilingual> Faults { get; } = [];

    /// <summary>What was done, for people.</summary>
    public List<Bilingual> Done { get; } = [];

    /// <summary>Makes the changes; they hold only when there are no <see cref="Faults"/>.</summary>
    /// <param name="body">The answers.</param>
    public void Make(FormBody body)
    {
        switch (body.Form.Name)
        {
            case "confirm":
                if (Known(body[IssueForms.Entry]) is { } confirmed) Confirm(body, confirmed);
                break;
            case "correct":
                Correct(body);
                break;
            default:
                NewGroup.Add(body, catalog, folder, edits, Faults, Done);
                break;
        }
    }

    /// <summary>Tells of values that were written and do not read back.</summary>
    public void LookBack() => Faults.AddRange(edits.Lost().Select(lost => FormWords.NotEditable.With(lost.File, lost.Path)));

    private void Confirm(FormBody body, Community entry)
    {
        if (body[IssueForms.Result] == "changed")
        {
            Done.Add(FormWords.ByHand.With(entry.Name));
            return;
        }

        if (entry.Status == "ended") Faults.Add(FormWords.AlreadyEnded);
        if (Day(body, entry) is not { } day || Faults.Count > 0) return;
        Set(entry, "lifecycle.checked_on", day);
        Set(entry, "lifecycle.checked_how", body["lifecycle-checked-how"] ?? "contact");
        if (body[IssueForms.Result] == "same")
        {
            Done.Add(FormWords.Changed.With(entry.Name, $"lifecycle.checked_on {day}"));
            return;
        }

        var status = body[IssueForms.Result] == "dormant" ? "dormant" : "ended";
        Set(entry, "lifecycle.status", status);
        if (status == "ended") End(body, entry);
        if (body[IssueForms.Result] == "handed-over") HandOver(body, entry);
        Set(entry, "publication.updated", Dates.Iso(catalog.AsOf)!);
        Done.Add(FormWords.Changed.With(entry.Name, $"lifecycle.status {status}"));
    }

    // Who says so stands in the record: its sources are older than its end.
    private void End(FormBody body, Community entry)
    {
        if (body["lifecycle-ended"] is { } ended) Set(entry, "lifecycle.ended", ended);
        Set(entry, "lifecycle.ended_reason", body["lifecycle-ended-reason"] ?? "届け出による");
        var sources = entry.Values.Maps(CommunityFields.Sources);
        if (body["lifecycle-ended"] is null || sources.Length < 2) return;
        var number = Enumerable.Range(1, sources.Length + 1).First(n => sources.All(s => s.Text(SourceFields.Id) != $"s{n}"));
        var id = $"s{number.ToString(CultureInfo.InvariantCulture)}";
        Set(entry, $"sources.{id}.title", "届け出");
        Set(entry, $"sources.{id}.kind", "submission");
        Set(entry, $"sources.{id}.accessed", Dates.Iso(catalog.AsOf)!);
        if (!edits.SetEvidence(entry, "lifecycle.ended", id)) Faults.Add(FormWords.NotEditable.With(entry.File, "evidence"));
    }

    private void HandOver(FormBody body, Community entry)
    {
        if (body[IssueForms.Successor] is not { } id)
        {
            Faults.Add(FormWords.NoSuccessor);
            return;
        }

        if (Known(id) is not { } successor) return;
        if (successor == entry)
        {
            Faults.Add(FormWords.SameSuccessor);
            return;
        }

        var relations = successor.Values.Maps(CommunityFields.Relations);
        if (relations.Any(r => r.Text(RelationFields.To) == entry.Id && r.Text(RelationFields.Kind) == "successor-of")) return;
        var number = (relations.Length + 1).ToString(CultureInfo.InvariantCulture);
        Set(successor, $"relations.{number}.to", entry.Id);
        Set(successor, $"relations.{number}.kind", "successor-of");
        Set(successor, "publication.updated", Dates.Iso(catalog.AsOf)!);
    }

    private void Correct(FormBody body)
    {
        var (path, value) = (body[IssueForms.Item]!, body[IssueForms.Value]!);
        if (path == IssueForms.Other)
        {
            Done.Add(FormWords.ByHand.With(body[IssueForms.Entry] ?? "-"));
            return;
        }

        if (body[IssueForms.Entry] is not { } id)
        {
            Faults.Add(FormWords.Unanswered.With(body.Form.Fields[0].Label));
            return;
        }

        if (Known(id) is not { } entry) return;
        var field = FieldRoute.Parse(path, types)!.Last;
        var choices = FormField.Of(path, types).Choices;
        if (!choices.IsEmpty)
        {
            var chosen = choices.FirstOrDefault(c => c.Label == value || c.Value == value).Value;
            if (chosen is null)
            {
                Faults.Add(FormWords.NoChoice.With(field.Label.Ja, value));
                return;
            }

            value = chosen;
        }

        Set(entry, path, value);
        Set(entry, "publication.updated", Dates.Iso(catalog.AsOf)!);
        Done.Add(FormWords.Changed.With(entry.Name, path));
    }

    private Community? Known(string? id)
    {
        if (catalog.Entries.FirstOrDefault(e => e.Id == id) is { } entry) return entry;
        var near = NearNames.Of(id ?? "", catalog.Entries.Select(e => e.Id));
        Faults.Add(near.IsEmpty ? FormWords.NoEntry.With(id ?? "") : FormWords.MeantEntry.With(id ?? "", string.Join(", ", near)));
        return null;
    }

    private string? Day(FormBody body, Community entry)
    {
        const string question = "lifecycle-checked-on";
        var day = catalog.AsOf;
        if (body[question] is { } text && !DateOnly.TryParseExact(JapaneseText.Compatible(text), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) Faults.Add(FormWords.BadDay.With(body.Form.Fields.First(f => f.Id == question).Label, text));
        else if (day > catalog.AsOf) Faults.Add(FormWords.FutureDay.With(Dates.Iso(day)!, Dates.Iso(catalog.AsOf)!));
        else if (entry.CheckedOn > day) Faults.Add(FormWords.OlderDay.With(Dates.Iso(day)!, Dates.Iso(entry.CheckedOn)!));
        return Faults.Count == 0 ? Dates.Iso(day) : null;
    }

    private void Set(Community entry, string path, string value)
    {
        if (!edits.Set(entry.File, entry.Id, path, value)) Faults.Add(FormWords.NotEditable.With(entry.File, path));
    }
}
