using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>A reader can say the name and get in touch (KYO3014, 3031).</summary>
internal static class ReachRules
{
    public static void Check(Community community, DiagnosticBag found)
    {
        if (Reading.IsTooShort(community.Name, community.Yomi) && community.Yomi.Length > 0)
        {
            found.Add(Codes.ShortReading, community.Values.Map(CommunityFields.Name).SpanOf(NameFields.Yomi, community.File), ("yomi", community.Yomi), ("name", community.Name));
        }

        // A source from which nobody can be asked claims nothing, and nobody joins a group that has ended.
        if (community.Lifecycle.Text(LifecycleFields.CheckedHow) is null or "literature" || community.Status == "ended" || community.Values.HasRefused) return;
        if (!HasPublicChannel(community) && community.Values.Map(CommunityFields.Joining).Maps(JoiningFields.How).IsEmpty) found.Add(Codes.NoContact, community.Span);
    }

    private static bool HasPublicChannel(Community community)
    {
        foreach (var channel in community.Values.Maps(CommunityFields.Channels))
        {
            // One whose value was refused has had its message.
            if (channel.Text(ChannelFields.Audience, "public") == "public" || channel.HasRefused) return true;
        }

        return false;
    }
}
