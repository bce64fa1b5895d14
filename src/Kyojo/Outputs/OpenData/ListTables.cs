using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>What entries have several of, one row each: places, channels, values, activities, sources, relations.</summary>
public sealed class ListTables : IOutput
{
    private static readonly FileColumn Id = new("ID", new("団体のID（communities.csv）", "Id of the group (communities.csv)"), "string") { Required = true };
    private static readonly FileColumn Number = new("順番", new("その団体の中での順番（1から）", "Number within the group, from 1"), "integer") { Required = true };

    /// <inheritdoc/>
    public string Name => "list tables";

    /// <inheritdoc/>
    public OutputStage Stage => OutputStage.Data;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(OutputInput input)
    {
        var site = input.Site;
        if (!site.Settings.OpenData.Enabled) return [];
        var entries = PublishedRows.EntriesOf(site);
        return
        [
            File(entries, site, "places", new("場所", "Places"), PlaceFields.Schema, c => c.Values.Maps(CommunityFields.Places)),
            File(entries, site, "channels", new("連絡先", "Channels"), ChannelFields.Schema, c => c.Values.Maps(CommunityFields.Channels).Where(ChannelCells.IsPublic)),
            ValueFile(entries, site),
            File(entries, site, "activities", new("活動", "Activities"), ActivityFields.Schema, c => c.Values.Maps(CommunityFields.Activities)),
            File(entries, site, "sources", new("出典", "Sources"), SourceFields.Schema, c => c.Values.Maps(CommunityFields.Sources)),
            File(entries, site, "relations", new("団体どうしのつながり", "Relations"), RelationFields.Schema, c => c.Values.Maps(CommunityFields.Relations).Where(r => PublishedRows.IsToPublished(r, site))),
        ];
    }

    private static OutputFile File(Community[] entries, SiteContext site, string name, Bilingual title, Schema schema, Func<Community, IEnumerable<FieldValues>> items)
    {
        var leaves = Leaf.Of(schema);
        // Whether a relation is told of depends on the entry that it leads to.
        return Finished(schema == RelationFields.Schema ? [.. site.Catalog.Entries, .. site.Catalog.Withdrawn] : entries, name, title, [.. leaves.Select(l => l.Column)], entries.Sum(c => items(c).Count()), stream => Write(stream, entries, site, leaves.Select(l => l.Column), (community, row) =>
        {
            foreach (var item in items(community)) row(cells => Cells(cells, leaves, item, site));
        }));
    }

    // Five lists in one table: who gains stands in a column of its own.
    private static OutputFile ValueFile(Community[] entries, SiteContext site)
    {
        var leaves = Leaf.Of(ValueFields.Item);
        var who = new FileColumn("相手", new("だれにとっての価値か", "Who gains"), "string") { Required = true, Values = [.. ValueFields.Schema.Fields.Select(f => f.Label.Ja)] };
        FileColumn[] columns = [who, .. leaves.Select(l => l.Column)];
        var count = entries.Sum(c => ValueFields.Schema.Fields.Sum(f => c.Values.Map(CommunityFields.Values).Maps(f).Length));
        return Finished(entries, "values", new("得られる価値", "Values"), [.. columns], count, stream => Write(stream, entries, site, columns, (community, row) =>
        {
            foreach (var field in ValueFields.Schema.Fields)
            {
                foreach (var item in community.Values.Map(CommunityFields.Values).Maps(field))
                {
                    row(cells =>
                    {
                        cells.Cell(field.Label.Ja);
                        Cells(cells, leaves, item, site);
                    });
                }
            }
        }));
    }

    private static OutputFile Finished(IReadOnlyList<Community> madeOf, string name, Bilingual title, ImmutableArray<FileColumn> columns, int rows, Action<Stream> write) => new(RoutePath.File($"data/{name}.csv"), write)
    {
        Data = CommunityTables.Table(title, rows, [Id, Number, .. columns]) with { Group = DataGroup.Lists, BelongsToCommunities = true },
        MadeOf = madeOf,
    };

    private static void Write(Stream stream, Community[] entries, SiteContext site, IEnumerable<FileColumn> columns, Action<Community, Action<Action<CsvRow>>> items)
    {
        var file = new CsvFile(stream, columns.Select(c => c.Header).Prepend(Number.Header).Prepend(Id.Header), site.Settings.OpenData.FormulaGuard);
        var number = new CellText();
        foreach (var community in entries)
        {
            var count = 0;
            items(community, cells =>
            {
                number.Begin(many: false);
                file.Row.Cell(community.Id).Cell(number.Add(++count).Text);
                cells(file.Row);
                file.EndRow();
            });
        }

        file.Flush();
    }

    private static void Cells(CsvRow row, ImmutableArray<Leaf> leaves, FieldValues item, SiteContext site)
    {
        // A source that names a publication says what that says.
        var literature = item.Schema == SourceFields.Schema ? SourceCells.Literature(item, site) : null;
        foreach (var leaf in leaves) row.Cell(leaf.Text(item) is { Length: > 0 } text ? text : SourceCells.Of(literature, leaf.Field));
    }
}
