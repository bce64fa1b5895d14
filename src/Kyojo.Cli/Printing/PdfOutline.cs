using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kyojo.Printing;

/// <summary>Pages and bookmarks of a PDF as Chromium writes it: objects one after the other, none of them packed into streams.</summary>
/// <param name="Pages">Number of pages.</param>
/// <param name="Entries">Words of each bookmark and the page it leads to, from 1, in their order.</param>
internal sealed partial record PdfOutline(int Pages, IReadOnlyList<(string Title, int Page)> Entries)
{
    /// <summary>Reads a file; what cannot be read gives no entries.</summary>
    /// <param name="bytes">The file.</param>
    public static PdfOutline Read(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var objects = new Dictionary<int, string>();
        foreach (Match match in Object().Matches(text)) objects[Number(match.Groups[1].Value)] = match.Groups[2].Value;
        var root = objects.Values.FirstOrDefault(o => o.Contains("/Type /Catalog", StringComparison.Ordinal)) ?? "";
        var pages = new List<int>();
        if (Reference(root, "/Pages") is { } tree) Walk(tree, 0);
        var named = Reference(root, "/Dests") is { } dests && objects.TryGetValue(dests, out var names) ? names : "";
        var entries = new List<(string, int)>();
        if (Reference(root, "/Outlines") is { } outlines && objects.TryGetValue(outlines, out var top)) Follow(Reference(top, "/First"), 0);
        return new PdfOutline(pages.Count, entries);

        void Walk(int id, int depth)
        {
            if (depth > 20 || !objects.TryGetValue(id, out var node)) return;
            if (!node.Contains("/Kids", StringComparison.Ordinal)) pages.Add(id);
            else foreach (Match kid in Pointer().Matches(Kids().Match(node).Value)) Walk(Number(kid.Groups[1].Value), depth + 1);
        }

        void Follow(int? id, int depth)
        {
            for (var count = 0; id is { } at && depth < 20 && count < 10_000 && objects.TryGetValue(at, out var item); count++)
            {
                if (PageOf(item) is { } page) entries.Add((Title(item), page));
                Follow(Reference(item, "/First"), depth + 1);
                id = Reference(item, "/Next");
            }
        }

        int? PageOf(string item)
        {
            var target = Target().Match(item);
            if (!target.Success) return null;
            var place = target.Groups["page"].Success ? target.Groups["page"].Value : Regex.Match(named, "/" + Regex.Escape(target.Groups["name"].Value) + @"\s*\[\s*(\d+) 0 R").Groups[1].Value;
            return place.Length > 0 && pages.IndexOf(Number(place)) is >= 0 and var index ? index + 1 : null;
        }
    }

    private static int? Reference(string item, string key) => Regex.Match(item, Regex.Escape(key) + @"\s+(\d+) 0 R") is { Success: true } match ? Number(match.Groups[1].Value) : null;

    // <FEFF…> in UTF-16, or (…) in which \( \) \\ are escaped.
    private static string Title(string item)
    {
        var match = Words().Match(item);
        if (match.Groups["hex"].Success)
        {
            var hex = Convert.FromHexString(match.Groups["hex"].Value);
            return hex.Length > 2 && hex[0] == 0xFE ? Encoding.BigEndianUnicode.GetString(hex.AsSpan(2)) : Encoding.Latin1.GetString(hex);
        }

        var raw = Encoding.Latin1.GetBytes(Escape().Replace(match.Groups["text"].Value, m => m.Groups[1].Value.Length == 3 ? ((char)Convert.ToInt32(m.Groups[1].Value, 8)).ToString() : m.Groups[1].Value switch { "n" => "\n", "r" => "\r", "t" => "\t", "b" => "\b", "f" => "\f", var sign => sign }));
        return raw.Length > 2 && raw[0] == 0xFE && raw[1] == 0xFF ? Encoding.BigEndianUnicode.GetString(raw.AsSpan(2)) : Encoding.Latin1.GetString(raw);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+) 0 obj\s(.*?)\sendobj", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Object();

    [GeneratedRegex(@"/Kids\s*\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"/(?:Dest|D)\s*(?:\[\s*(?<page>\d+) 0 R|/(?<name>[^\s/<>\[\]()]+))", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"/Title\s*(?:<(?<hex>[0-9A-Fa-f]+)>|\((?<text>(?:\\.|[^\\)])*)\))", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\\([0-7]{3}|.)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
