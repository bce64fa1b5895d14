using Kyojo.Diagnostics;

namespace Kyojo.Model;

/// <summary>A short address that was printed: <c>/q/&lt;code&gt;/</c>.</summary>
/// <param name="Code">Code of the area and letter of the occasion: <c>32m</c>.</param>
/// <param name="Target">Where it leads: <c>leave/shimane/moving-out/</c>.</param>
/// <param name="Since">Day on which it was written down.</param>
/// <param name="Address">The absolute address as it was printed; empty when the site had none.</param>
/// <param name="Span">Its line.</param>
internal sealed record ShortUrl(string Code, string Target, string Since, string Address, SourceSpan Span);

/// <summary>The table of short addresses, <c>content/data/short-urls.csv</c>: once printed, a code never changes its meaning (leaving-kit.md 6).</summary>
internal static class ShortUrls
{
    /// <summary>Where the table stands.</summary>
    public const string Path = "content/data/short-urls.csv";

    /// <summary>Its head.</summary>
    public const string Head = "code,target,since,address";

    /// <summary>Code of an area and an occasion.</summary>
    public static string CodeOf(LeaveArea area, Occasion occasion) => area.Code + occasion.Letter;

    /// <summary>Where a code leads.</summary>
    public static string TargetOf(LeaveArea area, string occasion) => $"leave/{area.Slug}/{occasion}/";

    /// <summary>What a code means; null when it means nothing.</summary>
    /// <param name="code">As written.</param>
    public static (LeaveArea Area, string Occasion)? Meaning(string code)
    {
        if (code.Length < 3 || LeaveArea.Of(code[..^1]) is not { } area) return null;
        foreach (var (name, letter) in Occasion.Ids)
        {
            if (letter == code[^1]) return (area, name);
        }

        return null;
    }

    /// <summary>The table as text, by code.</summary>
    public static string Text(IEnumerable<ShortUrl> rows) =>
        Head + "\n" + string.Concat(rows.OrderBy(r => r.Code, StringComparer.Ordinal).Select(r => $"{r.Code},{r.Target},{r.Since},{r.Address}\n"));
}
