using System.Text;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Importing.Merging;
using Kyojo.Importing.Records;
using Kyojo.Pages;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Forms;

/// <summary>The draft of a group that is not listed yet, from what was sent.</summary>
internal static class NewGroup
{
    /// <summary>Writes the draft.</summary>
    /// <param name="body">The answers.</param>
    /// <param name="catalog">The site as it is.</param>
    /// <param name="folder">Takes the file.</param>
    /// <param name="edits">Writes its values.</param>
    /// <param name="faults">Receives what cannot be written.</param>
    /// <param name="done">Receives what was done.</param>
    public static void Add(FormBody body, Catalog catalog, OverlayFolder folder, RecordEdits edits, List<Bilingual> faults, List<Bilingual> done)
    {
        var taken = catalog.ById.Keys.Concat(catalog.Entries.Select(e => e.Id)).Concat(catalog.Entries.SelectMany(e => e.Redirects));
        var id = new RecordIds(taken).New(null, "form", "", JapaneseText.ToHiragana(body["name-yomi"]!));
        var file = $"content/communities/{id}.yml";
        var today = Dates.Iso(catalog.AsOf)!;
        // Of a type that asks for a place, an entry without one says that none is known.
        var needsPlace = catalog.Types.First(t => t.Id == body["type"]).RequiredPlaces.Length > 0 && !body.Form.Fields.Any(f => f.Path.StartsWith("places.", StringComparison.Ordinal) && body[f.Id] is not null);
        folder.Write(file, Encoding.UTF8.GetBytes($"id: {id}\ntype: {body["type"]}\n{(needsPlace ? "places: unknown\n" : "")}"));
        foreach (var field in body.Form.Fields.Where(f => f.Path.Length > 0 && f.Path != "type"))
        {
            if (body[field.Id] is { } answer) Set(field.Path, answer);
        }

        Rest("lifecycle.status", "unknown");
        Rest("lifecycle.checked_on", today);
        Rest("lifecycle.checked_how", "contact");
        Rest("sources.s1.title", "届け出");
        Rest("sources.s1.kind", "submission");
        if (body[IssueForms.Sender] == "applied")
        {
            Rest("publication.consent_to_list.basis", "applied");
            Rest("publication.consent_to_list.on", today);
        }

        Rest("publication.status", "draft");
        Rest("publication.updated", today);
        if (faults.Count > 0 || edits.Bound(file, id, Encoding.UTF8.GetString(folder.Read(file))) is not { } record) return;
        folder.Write(file, Encoding.UTF8.GetBytes("# 届け出から作った下書きです。確かめてから、最後の publication.status を published にします。\n" + RecordText.Of(record)));
        done.Add(FormWords.Changed.With(record.Name, file));
        done.Add(FormWords.DraftWritten);

        void Set(string path, string value)
        {
            if (!edits.Set(file, id, path, value)) faults.Add(FormWords.NotEditable.With(file, path));
        }

        void Rest(string path, string value)
        {
            if (!body.Form.Fields.Any(f => f.Path == path && body[f.Id] is not null)) Set(path, value);
        }
    }
}
