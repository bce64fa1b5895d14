using System.Globalization;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Outputs.OpenData;

/// <summary>Cells that say a part of a record in words. They are for people: not all of them can be read back exactly.</summary>
internal static class PartCells
{
    /// <summary>Who else gains, with the word that leads their values in a cell.</summary>
    private static readonly (Field Field, string Who)[] Others =
        [(ValueFields.Company, "企業:"), (ValueFields.Municipality, "自治体:"), (ValueFields.Region, "地域:"), (ValueFields.Society, "社会:")];

    public static void Address(Community community, CellText cell)
    {
        foreach (var place in community.Places)
        {
            if (place.Role != "office" || place.Values.Map(PlaceFields.Address) is not { Entries.IsEmpty: false } address) continue;
            cell.Item().Add(address.Text(PlaceFields.AddressLine, ""));
            if (address.Text(PlaceFields.AddressBuilding) is { } building) cell.Add("　").Add(building);
            return;
        }
    }

    public static void OtherValues(FieldValues values, CellText cell)
    {
        foreach (var (field, who) in Others)
        {
            foreach (var value in values.Maps(field)) cell.Item().Add(who).Add(value.Text(ValueFields.Text, ""));
        }
    }

    public static void Ways(FieldValues joining, CellText cell)
    {
        foreach (var way in joining.Maps(JoiningFields.How))
        {
            cell.Item().Add(way.Text(JoiningFields.MethodText) ?? JoiningFields.Method.LabelOf(way.Text(JoiningFields.Method, "other")).Ja);
        }
    }

    public static void Fees(FieldValues joining, CellText cell)
    {
        foreach (var fee in joining.Maps(JoiningFields.Fee))
        {
            cell.Item();
            var label = fee.Text(JoiningFields.FeeLabel);
            var amount = fee.Bool(JoiningFields.FeeFree) ? "無料" : fee.Int(JoiningFields.FeeAmount)?.ToString(CultureInfo.InvariantCulture) + (fee.Has(JoiningFields.FeeAmount) ? "円" : "");
            cell.Add(label).Add(label is null || amount.Length == 0 ? "" : " ").Add(amount);
            if (amount.Length > 0 && fee.Text(JoiningFields.FeeUnit) is { } unit) cell.Add("/").Add(JoiningFields.FeeUnit.LabelOf(unit).Ja);
            if (fee.Text(JoiningFields.FeeNote) is { } note) cell.Add("（").Add(note).Add("）");
        }
    }

    public static void Picture(Community community, SiteContext site, Field field, CellText cell)
    {
        var images = community.Values.Maps(CommunityFields.Images);
        if (images.IsEmpty) return;
        if (field != ImageFields.Src) cell.Add(images[0].Text(field));
        else if (site.Picture(community.File, images[0].Text(ImageFields.Src, "")) is { } address) cell.Add(site.Settings.Url).Add(RoutePath.File(address).Encoded());
    }
}
