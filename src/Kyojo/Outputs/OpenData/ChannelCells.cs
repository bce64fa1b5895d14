using Kyojo.Binding;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Outputs.OpenData;

/// <summary>Public channels in cells: the first of some kinds in columns of their own, all others in one.</summary>
internal static class ChannelCells
{
    /// <summary>The first public channel of a kind; null when there is none.</summary>
    public static FieldValues? First(Community community, string kind)
    {
        foreach (var channel in community.Values.Maps(CommunityFields.Channels))
        {
            if (IsPublic(channel) && channel.Text(ChannelFields.Kind) == kind) return channel;
        }

        return null;
    }

    /// <summary>
    /// All that have no column of their own. What the address itself does not tell is written before it, so that it is
    /// read back as it was: <c>LINE:@example</c>, <c>ウェブサイト:https://…</c>.
    /// </summary>
    public static void Others(Community community, CellText cell)
    {
        var (hasSite, hasForm) = (false, false);
        foreach (var channel in community.Values.Maps(CommunityFields.Channels))
        {
            if (!IsPublic(channel)) continue;
            var kind = channel.Text(ChannelFields.Kind, "other");
            if (kind is "email" or "phone" || (kind == "website" && Once(ref hasSite)) || (kind == "form" && Once(ref hasForm))) continue;
            var value = channel.Text(ChannelFields.Value, "");
            cell.Item();
            if (ChannelBinder.ImpliedKind(value) != kind) cell.Add(ChannelFields.Kind.LabelOf(kind).Ja).Add(":");
            cell.Add(value);
        }
    }

    /// <summary>True for channels that are meant for everybody.</summary>
    public static bool IsPublic(FieldValues channel) => channel.Text(ChannelFields.Audience, "public") == "public" && channel.Has(ChannelFields.Value);

    private static bool Once(ref bool seen)
    {
        var isFirst = !seen;
        seen = true;
        return isFirst;
    }
}
