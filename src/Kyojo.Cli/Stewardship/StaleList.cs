using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Catalogs;
using Kyojo.Commands;
using Kyojo.Diagnostics;
using Kyojo.Pages;

namespace Kyojo.Stewardship;

/// <summary>The to-do list for people and for programs.</summary>
internal sealed class StaleList(SiteContext site, ImmutableArray<CheckTask> tasks, Language language)
{
    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Department by department, one line an entry; as a check list when it is for an issue or a minutes file.</summary>
    public string Text(bool isMarkdown)
    {
        var text = new StringBuilder();
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
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
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
