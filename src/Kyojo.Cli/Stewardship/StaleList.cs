using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Catalogs;
using Kyojo.Catalogs.Leaving;
using Kyojo.Commands;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Pages;

namespace Kyojo.Stewardship;

/// <summary>The to-do list for people and for programs.</summary>
/// <param name="site">The site.</param>
/// <param name="tasks">What is to be confirmed.</param>
/// <param name="language">Language of the list.</param>
/// <param name="leaflets">What changed on sheets, before the list; null when they were not asked for.</param>
internal sealed class StaleList(SiteContext site, ImmutableArray<CheckTask> tasks, Language language, LeafletReview? leaflets = null)
{
    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Department by department, one line an entry; as a check list when it is for an issue or a minutes file.</summary>
    public string Text(bool isMarkdown)
    {
        var text = new StringBuilder(Sheets(isMarkdown));
        foreach (var department in tasks.GroupBy(t => Departments.Of(t.Entry, site.Settings), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var head = StaleWords.Department.Fill(language, department.Key, department.Count());
            text.Append(isMarkdown ? "## " + head.TrimStart('■', ' ') + "\n\n" : head + "\n");
            foreach (var task in department) text.Append(isMarkdown ? "- [ ] " : "  ").Append(Line(task, isMarkdown)).Append('\n');
            text.Append('\n');
        }

        if (tasks.IsEmpty) text.Append(StaleWords.Nothing.In(language)).Append('\n');
        return text.Append(End()).ToString();
    }

    /// <summary>Which sheets are no longer as they were printed; empty when they were not asked for.</summary>
    /// <param name="isMarkdown">True for a check list.</param>
    public string Sheets(bool isMarkdown)
    {
        if (leaflets is null) return "";
        var text = new StringBuilder();
        var edition = site.Settings.Leave.Edition;
        if (!leaflets.HasSheets) Line(StaleWords.NoSheets.In(language));
        else if (edition is null) Line(StaleWords.NoEdition.In(language));
        else if (leaflets.Since is not { } since) Line(StaleWords.BadEdition.Fill(language, edition));
        else if (leaflets.Changed.IsEmpty) Line(StaleWords.NoneChanged.Fill(language, edition, Dates.Iso(since)!));
        else
        {
            var head = StaleWords.Changed.Fill(language, edition, Dates.Iso(since)!);
            Line(isMarkdown ? "## " + head.TrimStart('■', ' ') + "\n" : head);
            foreach (var sheet in leaflets.Changed)
            {
                Line((isMarkdown ? "- [ ] " : "  ") + StaleWords.Sheet.Fill(language, sheet.Area.Name, LeaveRule.LabelOf(sheet.Occasion).In(language), string.Join(", ", sheet.Formats)));
                foreach (var change in sheet.Entries) Line((isMarkdown ? "  - " : "    ") + Change(change));
            }
        }

        Line("");
        if (leaflets.HasSheets) Line(StaleWords.BeforeMarch.Fill(language, Dates.Iso(leaflets.Until)!, tasks.Length) + "\n");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    private string Change(ChangedEntry change)
    {
        var day = Dates.Iso(change.On)!;
        var said = change.Why == LeaveCondition.None ? StaleWords.ChangedOn.Fill(language, day) : StaleWords.LeftOn.Fill(language, day, (int)change.Why, LeaveGate.Reason(change.Why).In(language));
        return $"{change.Entry.Name}（{change.Entry.Id}）: {said}";
    }

    /// <summary>Counts and the next day on which pages change.</summary>
    public string End()
    {
        var published = site.Catalog.Entries.Count(e => e.PublicationStatus == "published");
        var next = CheckList.NextChange(site.Catalog) is { } day ? StaleWords.NextChange.Fill(language, Dates.Iso(day)!) : StaleWords.NoNextChange.In(language);
        return $"{StaleWords.Total.Fill(language, published, tasks.Length)}\n{next}\n";
    }

    /// <summary>An object with <c>as_of</c>, <c>next_change</c>, <c>published</c> and a list <c>entries</c>; days as YYYY-MM-DD, null when there is none.</summary>
    public string ForPrograms()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            json.WriteStartObject();
            json.WriteString("as_of", Dates.Iso(site.Catalog.AsOf)!);
            json.WriteString("next_change", Dates.Iso(CheckList.NextChange(site.Catalog)));
            json.WriteNumber("published", site.Catalog.Entries.Count(e => e.PublicationStatus == "published"));
            json.WriteStartArray("entries");
            foreach (var task in tasks)
            {
                json.WriteStartObject();
                json.WriteString("id", task.Entry.Id);
                json.WriteString("name", task.Entry.Name);
                json.WriteString("type", task.Entry.Type.Id);
                json.WriteString("owner", Departments.Of(task.Entry, site.Settings));
                json.WriteString("checked_on", Dates.Iso(task.Entry.CheckedOn));
                if (task.Age is { } age) json.WriteNumber("age_days", age);
                else json.WriteNull("age_days");
                json.WriteString("due", Dates.Iso(task.Limit));
                json.WriteStartArray("reasons");
                foreach (var reason in task.Reasons) json.WriteStringValue(JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString()));
                json.WriteEndArray();
                json.WriteString("page", Address(task));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (leaflets is not null) Sheets(json, leaflets);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    // The edition with its first day, and for each sheet that changed what did.
    private void Sheets(Utf8JsonWriter json, LeafletReview review)
    {
        json.WriteString("edition", site.Settings.Leave.Edition);
        json.WriteString("edition_since", Dates.Iso(review.Since));
        json.WriteString("until", Dates.Iso(review.Until));
        json.WriteStartArray("sheets");
        foreach (var sheet in review.Changed)
        {
            json.WriteStartObject();
            json.WriteString("area", sheet.Area.Code);
            json.WriteString("occasion", sheet.Occasion.Id);
            json.WriteStartArray("formats");
            foreach (var format in sheet.Formats) json.WriteStringValue(format);
            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var change in sheet.Entries)
            {
                json.WriteStartObject();
                json.WriteString("id", change.Entry.Id);
                json.WriteString("on", Dates.Iso(change.On));
                json.WriteString("why", change.Why == LeaveCondition.None ? "changed" : JsonNamingPolicy.KebabCaseLower.ConvertName("No" + change.Why));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private string Line(CheckTask task, bool isMarkdown)
    {
        var entry = task.Entry;
        var name = isMarkdown ? $"[{Escaped(entry.Name)}]({Address(task)})" : $"{entry.Name}（{entry.Id}）";
        var parts = new List<string>();
        if (entry.CheckedOn is { } day) parts.Add($"{StaleWords.LastChecked.In(language)} {StaleWords.Age.Fill(language, Dates.Iso(day)!, task.Age ?? 0)}");
        if (task.Limit is { } limit) parts.Add($"{StaleWords.Limit.In(language)} {Dates.Iso(limit)!}");
        parts.AddRange(task.Reasons.Select(reason => StaleWords.Of(reason).In(language)));
        if (!isMarkdown) parts.Add(Address(task));
        return $"{name}: {string.Join(language == Language.English ? "; " : "、", parts)}";
    }

    private string Address(CheckTask task) => site.Canonical(Routes.Of(task.Entry)) ?? "/" + Routes.Of(task.Entry).Value;

    private static string Escaped(string text) => text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
