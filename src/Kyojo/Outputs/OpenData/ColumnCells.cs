using System.Collections.Immutable;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>The cells of one column, for any entry. Pure; what a path means is found once.</summary>
internal sealed class ColumnCells
{
    private readonly ImmutableArray<Field> steps;
    private readonly bool isOwn;
    private readonly string selector;

    /// <summary>Prepares a column.</summary>
    /// <param name="column">A standard column, or one of a type's own.</param>
    /// <param name="own">The type whose own columns are asked for; null for standard columns alone.</param>
    public ColumnCells(StandardColumn column, CommunityType? own = null)
    {
        Column = column;
        var parts = column.Path.Split('.');
        isOwn = own is not null && parts[0] == own.Id;
        selector = parts.Length > 1 ? parts[1] : "";
        var isFollowed = isOwn || column.Form is CellForm.Value or CellForm.Label or CellForm.Katakana or CellForm.CanCannot or CellForm.YesNo;
        steps = !isFollowed ? [] : isOwn ? Steps(own!.Own, parts.AsSpan(1), column.Field!) : Steps(CommunityFields.Schema, parts, column.Field!);
    }

    /// <summary>The column.</summary>
    public StandardColumn Column { get; }

    /// <summary>The columns of lists of all types, in their order.</summary>
    public static ImmutableArray<ColumnCells> Standard { get; } = [.. StandardColumns.All.Select(c => new ColumnCells(c))];

    /// <summary>The columns of a type's own fields.</summary>
    public static ImmutableArray<ColumnCells> Own(CommunityType type) => [.. OwnColumns.Of(type).Select(c => new ColumnCells(c, type))];

    /// <summary>Makes a cell.</summary>
    /// <param name="community">The entry.</param>
    /// <param name="site">Settings and addresses.</param>
    /// <param name="cell">Receives it; empty when the entry says nothing.</param>
    public void Write(Community community, SiteContext site, CellText cell)
    {
        cell.Begin(Column.Many);
        switch (Column.Form)
        {
            case CellForm.TypeLabel:
                cell.Add(community.Type.Label);
                break;
            case CellForm.PrefectureName when !isOwn:
                Places(community, cell, static p => p.PrefectureCode is { } code && ReferenceTables.PrefectureByCode.TryGetValue(code, out var prefecture) ? prefecture.Name : "");
                break;
            case CellForm.MunicipalityName:
                Places(community, cell, static p => p.MunicipalityCode is { } code ? ReferenceTables.Municipalities.TryGetValue(code, out var municipality) ? municipality.Name : code : "");
                break;
            case CellForm.Address:
                PartCells.Address(community, cell);
                break;
            case CellForm.OtherValues:
                PartCells.OtherValues(community.Values.Map(CommunityFields.Values), cell);
                break;
            case CellForm.JoiningWays:
                PartCells.Ways(community.Values.Map(CommunityFields.Joining), cell);
                break;
            case CellForm.Fees:
                PartCells.Fees(community.Values.Map(CommunityFields.Joining), cell);
                break;
            case CellForm.Channel:
                if (ChannelCells.First(community, selector) is { } channel) cell.Add(channel.Text(ChannelFields.Value, ""));
                break;
            case CellForm.OtherChannels:
                ChannelCells.Others(community, cell);
                break;
            case CellForm.Sources:
                SourceCells.Write(community, site, cell);
                break;
            case CellForm.Picture:
                PartCells.Picture(community, site, Column.Field!, cell);
                break;
            case CellForm.Site:
                SiteCells.Write(Column, community, site, cell);
                break;
            default:
                Follow(isOwn ? community.Own : community.Values, 0, cell);
                break;
        }
    }

    private static ImmutableArray<Field> Steps(Schema schema, ReadOnlySpan<string> parts, Field leaf)
    {
        var steps = ImmutableArray.CreateBuilder<Field>();
        foreach (var part in parts)
        {
            var field = schema[part] ?? throw new InvalidOperationException($"No field {part} in {schema.Name}.");
            steps.Add(field);
            if (field.Item is not null) schema = field.Item;
        }

        // 別名 is a list of parts that hold the text.
        if (steps[^1] != leaf) steps.Add(leaf);
        return steps.ToImmutable();
    }

    private void Places(Community community, CellText cell, Func<Place, string> name)
    {
        foreach (var place in community.Places)
        {
            if (place.Role == selector && (place.PrefectureCode ?? place.MunicipalityCode) is not null) cell.Item().Add(name(place));
        }

        cell.DropEmptyItems();
    }

    private void Follow(FieldValues values, int step, CellText cell)
    {
        if (values.Find(steps[step]) is not { } value) return;
        switch (value)
        {
            case FieldValues part:
                Follow(part, step + 1, cell);
                break;
            case FieldValues[] parts:
                foreach (var part in parts) Follow(part, step + 1, cell);
                break;
            case PlacedList<string> texts:
                foreach (var text in texts.Items) One(text, cell);
                break;
            default:
                One(value, cell);
                break;
        }
    }

    private void One(object value, CellText cell)
    {
        switch (Column.Form, value)
        {
            case (CellForm.Label, string code):
                cell.Item().Add(Column.Field!.LabelOf(code).Ja);
                break;
            case (CellForm.Katakana, string reading):
                cell.Item().Add(JapaneseText.ToKatakana(reading));
                break;
            case (CellForm.CanCannot, "unknown"):
                break;
            case (CellForm.CanCannot, string can):
                cell.Item().Add(can == "true" ? "可" : "不可");
                break;
            case (CellForm.YesNo, _):
                cell.Item().Add(value switch { "true" or true => "はい", "false" or false => "いいえ", _ => "不明" });
                break;
            case (CellForm.PrefectureName, string code):
                cell.Item().Add(ReferenceTables.PrefectureByCode.TryGetValue(code, out var prefecture) ? prefecture.Name : code);
                break;
            default:
                cell.Item().Add(value);
                break;
        }
    }
}
