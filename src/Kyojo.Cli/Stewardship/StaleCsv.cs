using System.Buffers;
using System.Globalization;
using System.Text;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Outputs.OpenData;
using Kyojo.Pages;

namespace Kyojo.Stewardship;

/// <summary>
/// The mail-merge table (leaving-kit.md 12): one row an entry. It holds only contact points that the record publishes.
/// </summary>
internal static class StaleCsv
{
    private const string Hidden = "非公開";

    private static readonly string[] Heads =
    [
        "id", "名称", "よみ", "種類", "都道府県", "市区町村", "担当部署", "窓口（役割）", "連絡先種別", "連絡先", "最終確認日", "確認方法", "経過日数", "期限", "前回からの変更", "掲載ページ", "確認フォーム", "案内場面",
    ];

    /// <summary>The table in UTF-8 without a mark; cells that a spreadsheet would run as a formula begin with <c>'</c>.</summary>
    /// <param name="tasks">Its rows.</param>
    /// <param name="site">The site they are of.</param>
    public static string Of(IEnumerable<CheckTask> tasks, SiteContext site)
    {
        var target = new ArrayBufferWriter<byte>();
        var row = new CsvRow(target, guard: true);
        foreach (var cells in tasks.Select(task => Row(task, site)).Prepend(Heads))
        {
            foreach (var cell in cells) row.Cell(cell);
            row.End();
        }

        return Encoding.UTF8.GetString(target.WrittenSpan);
    }

    private static string[] Row(CheckTask task, SiteContext site)
    {
        var entry = task.Entry;
        var contact = entry.Values.Map(CommunityFields.ContactPoint);
        var channel = Contact(entry, contact);
        var how = entry.Lifecycle.Text(LifecycleFields.CheckedHow);
        return
        [
            entry.Id, entry.Name, entry.Yomi, entry.Type.Label,
            Joined(entry.Places.Where(p => p.PrefectureCode is not null).Select(p => ReferenceTables.PrefectureByCode[p.PrefectureCode!].Name)),
            Joined(entry.Places.Select(p => p.MunicipalityCode is { } code && ReferenceTables.Municipalities.TryGetValue(code, out var town) ? town.Name : null)),
            Departments.Of(entry, site.Settings),
            contact.Text(ContactFields.Role) ?? "",
            channel is null ? Hidden : ChannelFields.Kind.LabelOf(channel.Text(ChannelFields.Kind, "other")).Ja,
            channel?.Text(ChannelFields.Value) ?? Hidden,
            Dates.Iso(entry.CheckedOn) ?? "", how is null ? "" : LifecycleFields.CheckedHow.LabelOf(how).Ja,
            task.Age?.ToString(CultureInfo.InvariantCulture) ?? "", Dates.Iso(task.Limit) ?? "",
            entry.Updated > entry.CheckedOn ? $"あり（{Dates.Iso(entry.Updated)}）" : "なし",
            site.Canonical(Routes.Of(entry)) ?? "/" + Routes.Of(entry).Value,
            FeedbackLinks.Confirm(entry, site.Settings) ?? "",
            Joined(entry.Values.Map(CommunityFields.Joining).Maps(JoiningFields.InviteMoments).Select(m => JoiningFields.Moment.LabelOf(m.Text(JoiningFields.Moment, "other")).Ja)),
        ];
    }

    private static FieldValues? Contact(Community entry, FieldValues contact)
    {
        var channels = entry.Values.Maps(CommunityFields.Channels);
        // The number counts all channels, from 1.
        var named = contact.Int(ContactFields.Channel) is { } number && number >= 1 && number <= channels.Length ? channels[number - 1] : null;
        return named is not null && IsPublic(named) ? named : channels.FirstOrDefault(IsPublic);
    }

    private static bool IsPublic(FieldValues channel) => channel.Text(ChannelFields.Audience, "public") == "public";

    private static string Joined(IEnumerable<string?> texts) => string.Join('、', texts.OfType<string>().Distinct(StringComparer.Ordinal));
}
