using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kyojo.Linting;

/// <summary>Domains at which people, not groups, have their mail (model.md 8.6), their subdomains with them.</summary>
internal static class FreeMail
{
    private static readonly FrozenSet<string> Domains = FrozenSet.ToFrozenSet(
    [
        "gmail.com", "yahoo.co.jp", "yahoo.com", "hotmail.com", "hotmail.co.jp", "outlook.com", "outlook.jp", "live.jp", "icloud.com", "me.com",
        "docomo.ne.jp", "ezweb.ne.jp", "au.com", "softbank.ne.jp", "i.softbank.jp", "ymobile.ne.jp", "nifty.com", "biglobe.ne.jp", "ocn.ne.jp",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Domains.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a mail address at such a domain.</summary>
    /// <param name="address">A mail address, or what stands after its @.</param>
    /// <param name="more">Domains the site adds.</param>
    public static bool Is(ReadOnlySpan<char> address, ImmutableArray<string> more)
    {
        var domain = address[(address.LastIndexOf('@') + 1)..];
        while (!domain.IsEmpty)
        {
            if (Lookup.Contains(domain)) return true;
            foreach (var own in more)
            {
                if (domain.Equals(own, StringComparison.OrdinalIgnoreCase)) return true;
            }

            var dot = domain.IndexOf('.');
            if (dot < 0) return false;
            domain = domain[(dot + 1)..];
        }

        return false;
    }
}
