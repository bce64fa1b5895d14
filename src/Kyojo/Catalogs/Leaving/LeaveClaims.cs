using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Catalogs.Leaving;

/// <summary>What of an entry may be printed: a claim without a source is left out (leaving-kit.md 3, line 8).</summary>
internal static class LeaveClaims
{
    /// <summary>Paths of the claims a sheet prints: who may join, what it costs, online, who runs it.</summary>
    public const string Who = "joining.who", Fee = "joining.fee", Online = "online", Standing = "standing";

    /// <summary>True when a source stands behind a claim: by evidence for it or for the part it is in, or as the only source of the entry.</summary>
    public static bool IsSourced(Community entry, string path)
    {
        if (entry.Values.Maps(CommunityFields.Sources).Length == 1) return true;
        foreach (var (key, _) in entry.Values.Pairs(CommunityFields.Evidence))
        {
            if (key == path || path.StartsWith(key + ".", StringComparison.Ordinal) || key.StartsWith(path + ".", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Claims the entry makes and no source stands behind, in the order of the sheet.</summary>
    public static IEnumerable<Field> Unsourced(Community entry)
    {
        var joining = entry.Values.Map(CommunityFields.Joining);
        if (!joining.Texts(JoiningFields.Who).IsEmpty && !IsSourced(entry, Who)) yield return JoiningFields.Who;
        if (!joining.Maps(JoiningFields.Fee).IsEmpty && !IsSourced(entry, Fee)) yield return JoiningFields.Fee;
        if (entry.Online != "unknown" && !IsSourced(entry, Online)) yield return CommunityFields.Online;
        if (entry.Standing != "unknown" && !IsSourced(entry, Standing)) yield return CommunityFields.Standing;
    }
}
