using System.Text;

namespace Kyojo.Text;

/// <summary>
/// The address of a page or file inside the site: segments joined by <c>/</c>, no leading slash; a page ends in
/// <c>/</c>, the home page is empty. The only way from a name to a path of the output folder, so that no value
/// of a source can leave it.
/// </summary>
public readonly record struct RoutePath
{
    // Longest name of a file on ext4, APFS and NTFS (the last counts characters).
    private const int MostBytes = 255;

    private const string Index = "index.html";

    private readonly string? value;

    private RoutePath(string value) => this.value = value;

    /// <summary>The home page.</summary>
    public static RoutePath Home { get; } = new("");

    /// <summary>The address as text, such as <c>types/npo/</c> or <c>feed.xml</c>. Not percent-encoded.</summary>
    public string Value => value ?? "";

    /// <summary>True for a page folder, false for a file.</summary>
    public bool IsPage => Value.Length == 0 || Value[^1] == '/';

    /// <summary>The file that is written: <c>types/npo/index.html</c>.</summary>
    public string FilePath => IsPage ? Value + Index : Value;

    /// <summary>The same for all addresses of one file: that of a page, for its <c>index.html</c> too. Makes no text anew for a page.</summary>
    /// <param name="names">Whether the case of letters tells names of files apart.</param>
    public string Place(StringComparison names) => Value.EndsWith(Index, names) && (Value.Length == Index.Length || Value[^(Index.Length + 1)] == '/') ? Value[..^Index.Length] : Value;

    /// <summary>Number of folders above the file.</summary>
    public int Depth => Value.AsSpan().Count('/');

    /// <summary><c>../</c> once for each folder above: leads to the home page's folder; empty at the top.</summary>
    public string ToRoot => Depth == 0 ? "" : string.Concat(Enumerable.Repeat("../", Depth));

    /// <summary>The address of a page folder.</summary>
    /// <param name="segments">Names of the folders, each legal by <see cref="IsSegment"/>.</param>
    /// <exception cref="ArgumentException">A name that is no legal segment.</exception>
    public static RoutePath Page(params ReadOnlySpan<string> segments)
    {
        if (segments.Length == 2) return new RoutePath(string.Concat(Checked(segments[0]), "/", Checked(segments[1]), "/"));
        var text = new StringBuilder();
        foreach (var segment in segments)
        {
            text.Append(Checked(segment)).Append('/');
        }

        return new RoutePath(text.ToString());
    }

    /// <summary>The address of a file.</summary>
    /// <param name="path">Path with <c>/</c>, each part legal by <see cref="IsSegment"/>.</param>
    /// <exception cref="ArgumentException">A part that is no legal segment.</exception>
    public static RoutePath File(string path)
    {
        foreach (var segment in path.Split('/'))
        {
            Checked(segment);
        }

        return new RoutePath(path);
    }

    /// <summary>Reads an address written by us or by an author: <c>types/npo/</c>, <c>/about/</c>, <c>feed.xml</c>.</summary>
    /// <param name="text">The address, with or without a leading slash.</param>
    /// <param name="route">The route when it is legal.</param>
    public static bool TryParse(string text, out RoutePath route)
    {
        var path = text.StartsWith('/') ? text[1..] : text;
        var bare = path.EndsWith('/') ? path[..^1] : path;
        route = new RoutePath(path);
        return path.Length == 0 || (bare.Length > 0 && AreSegments(bare));
    }

    // Nearly every address is made of ids alone.
    private static bool AreSegments(string path)
    {
        var rest = path.AsSpan();
        while (true)
        {
            var slash = rest.IndexOf('/');
            var segment = slash < 0 ? rest : rest[..slash];
            if (!IsId(segment) && !IsSegment(segment.ToString())) return false;
            if (slash < 0) return true;
            rest = rest[(slash + 1)..];
        }
    }

    private static bool IsId(ReadOnlySpan<char> segment) => segment.Length is > 0 and <= 200 && !segment.ContainsAnyExcept(OfIds) && !IsReserved(segment);

    // Windows gives these names to devices, in any case of letters.
    private static bool IsReserved(ReadOnlySpan<char> stem) => stem.Length switch
    {
        3 => stem.Equals("con", StringComparison.OrdinalIgnoreCase) || stem.Equals("prn", StringComparison.OrdinalIgnoreCase)
            || stem.Equals("aux", StringComparison.OrdinalIgnoreCase) || stem.Equals("nul", StringComparison.OrdinalIgnoreCase),
        4 => char.IsAsciiDigit(stem[3]) && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    /// <summary>True for a name that can be a folder or file on every system and in every address.</summary>
    /// <param name="segment">Name without <c>/</c>.</param>
    public static bool IsSegment(string segment)
    {
        if (IsId(segment)) return true;
        if (segment.Length is 0 or > 200 || Encoding.UTF8.GetByteCount(segment) > MostBytes || segment is "." or ".." || segment[^1] is '.' or ' ' || segment[0] == ' ') return false;
        foreach (var c in segment)
        {
            if (c < ' ' || c == 0x7F || c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '#' || char.IsSurrogate(c) && !IsPaired(segment)) return false;
        }

        var dot = segment.IndexOf('.', StringComparison.Ordinal);
        return !IsReserved(dot < 0 ? segment : segment.AsSpan(0, dot));
    }

    /// <summary>A page below this one.</summary>
    /// <param name="segments">Names of the further folders.</param>
    public RoutePath Child(params ReadOnlySpan<string> segments) => new(Value + Page(segments).Value);

    /// <summary>
    /// The relative link from this page to another: <c>../../types/npo/</c>, <c>./</c> for the page itself.
    /// Percent-encoded, fit for <c>href</c>.
    /// </summary>
    /// <param name="target">Where to.</param>
    public string LinkTo(RoutePath target)
    {
        var from = Value;
        var to = target.Value;
        var common = 0;
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
        {
            if (from[i] == '/') common = i + 1;
        }

        var up = from.AsSpan(common).Count('/');
        if (up == 0 && common == to.Length) return "./";
        var text = new StringBuilder(to.Length + up * 3);
        for (var i = 0; i < up; i++) text.Append("../");
        AppendEncoded(text, to.AsSpan(common));
        return text.ToString();
    }

    /// <summary>The percent-encoded address without a leading slash: to be put behind a base URL.</summary>
    public string Encoded()
    {
        if (!Value.AsSpan().ContainsAnyExcept(Plain)) return Value;
        var text = new StringBuilder(Value.Length);
        AppendEncoded(text, Value);
        return text.ToString();
    }

    /// <summary>Ordinal order of addresses.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">Other.</param>
    public static int Compare(RoutePath a, RoutePath b) => string.CompareOrdinal(a.Value, b.Value);

    /// <summary>The address as text.</summary>
    public override string ToString() => Value;

    private static string Checked(string segment) =>
        IsSegment(segment) ? segment : throw new ArgumentException($"“{segment}” cannot be part of an address", nameof(segment));

    private static bool IsPaired(string segment)
    {
        foreach (var rune in segment.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) return false;
        }

        return true;
    }

    private static void AppendEncoded(StringBuilder text, ReadOnlySpan<char> path)
    {
        if (!path.ContainsAnyExcept(Plain))
        {
            text.Append(path);
            return;
        }

        text.Append(Uri.EscapeDataString(path.ToString()).Replace("%2F", "/", StringComparison.Ordinal));
    }

    private static readonly System.Buffers.SearchValues<char> OfIds = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");
}
