using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;

namespace Kyojo.Leaving;

/// <summary>The table of short addresses with those of today's areas and occasions added: a code that is in it stays.</summary>
internal static class LeaveCodes
{
    /// <summary>The new table.</summary>
    /// <param name="catalog">The site, with a <c>url</c>.</param>
    /// <param name="url">Its public address.</param>
    public static (ImmutableArray<ShortUrl> Rows, int Added, int Moved) Renewed(Catalog catalog, string url)
    {
        var today = catalog.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (added, moved) = (0, 0);
        var rows = new SortedDictionary<string, ShortUrl>(StringComparer.Ordinal);
        foreach (var row in catalog.ShortUrls)
        {
            var address = ShortAddress.Of(url, row.Code);
            if (row.Address != address) moved++;
            rows[row.Code] = row.Address == address ? row : row with { Since = today, Address = address };
        }

        foreach (var area in catalog.Leave.Areas)
        {
            foreach (var occasion in catalog.Leave.Occasions)
            {
                var code = ShortUrls.CodeOf(area, occasion);
                if (rows.TryAdd(code, new ShortUrl(code, ShortUrls.TargetOf(area, occasion.Id), today, ShortAddress.Of(url, code), SourceSpan.WholeFile(ShortUrls.Path)))) added++;
            }
        }

        return ([.. rows.Values], added, moved);
    }
}
