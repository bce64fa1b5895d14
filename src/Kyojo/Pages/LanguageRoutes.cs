using System.Collections.Frozen;

namespace Kyojo.Pages;

/// <summary>Which pages there are in one language, and how an address leads to them.</summary>
/// <param name="prefix">Folder of the language with its slash, <c>en/</c>; empty for the language of the content.</param>
/// <param name="routes">Addresses of its pages without the prefix.</param>
internal sealed class LanguageRoutes(string prefix, FrozenSet<string> routes)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = routes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Folder of the language.</summary>
    public string Prefix => prefix;

    /// <summary>Addresses without the prefix, in the order of the alphabet.</summary>
    public IEnumerable<string> All => routes.Order(StringComparer.Ordinal);

    /// <summary>True when the page is there in this language.</summary>
    public bool Has(ReadOnlySpan<char> route) => lookup.Contains(route);

    /// <summary>
    /// The address in this language where there is such a page, else as it is: the page in the language of the content.
    /// One that begins with <c>/</c> means what it says.
    /// </summary>
    /// <param name="address">Site address, with <c>#part</c> if it has one, or a URL.</param>
    public string Localised(string address)
    {
        if (address.StartsWith('/')) return address[1..];
        if (prefix.Length == 0) return address;
        var end = address.AsSpan().IndexOfAny('#', '?');
        return end != 0 && Has(end < 0 ? address : address.AsSpan(0, end)) ? prefix + address : address;
    }
}
