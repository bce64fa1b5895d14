using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kyojo.Charts;

/// <summary>A prefecture in the grid of cells (theme.md section 4).</summary>
/// <param name="Code">Two digits, JIS X 0401.</param>
/// <param name="Name">Short name: 島根.</param>
/// <param name="Column">Column from 1 to 13.</param>
/// <param name="Row">Row from 1 to 12.</param>
internal sealed record TilePlace(string Code, string Name, int Column, int Row);

/// <summary>The places of the 47 prefectures. They are rough, and no two are the same; the style sheet of the theme has them too.</summary>
internal static class TilePlaces
{
    private const string Places = """
        北海道 13-1 青森 13-2 岩手 13-3 宮城 13-4 秋田 12-3 山形 12-4 福島 12-5
        茨城 13-6 栃木 12-6 群馬 11-6 埼玉 11-7 千葉 13-7 東京 12-7 神奈川 12-8
        新潟 11-5 富山 10-5 石川 9-5 福井 8-6 山梨 10-7 長野 10-6 岐阜 9-6 静岡 10-8 愛知 9-7
        三重 8-8 滋賀 8-7 京都 7-7 大阪 6-8 兵庫 6-7 奈良 7-8 和歌山 7-9
        鳥取 5-7 島根 4-7 岡山 5-8 広島 4-8 山口 3-7 徳島 5-10 香川 5-9 愛媛 4-9 高知 4-10
        福岡 2-8 佐賀 1-8 長崎 1-9 熊本 1-10 大分 2-9 宮崎 2-10 鹿児島 2-11 沖縄 1-12
        """;

    /// <summary>All places, in the order of their codes.</summary>
    public static ImmutableArray<TilePlace> All { get; } = Read();

    private static readonly FrozenDictionary<string, TilePlace> ByName = All
        .SelectMany(place => new[] { place.Code, place.Name, place.Name + "県", place.Name + "府", place.Name + "都" }.Select(name => (name, place)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The place with a short or full name or a code of two digits; null when there is none.</summary>
    public static TilePlace? Of(string name) => ByName.GetValueOrDefault(name);

    /// <summary>True for the name or code of a prefecture.</summary>
    public static bool Has(string name) => ByName.ContainsKey(name);

    private static ImmutableArray<TilePlace> Read()
    {
        var words = Places.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Chunk(2).Select((pair, i) =>
        {
            var place = pair[1].Split('-');
            return new TilePlace((i + 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture), pair[0],
                int.Parse(place[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture));
        })];
    }
}
