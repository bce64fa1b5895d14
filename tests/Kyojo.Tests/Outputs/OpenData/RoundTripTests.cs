using System.Globalization;
using System.Text;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Tests.Outputs.OpenData;

/// <summary>
/// What is exported can be read back: records made anew from nothing but the cells of the columns marked R export the
/// same cells. The reader here is the shortest that follows the table of columns.
/// </summary>
public sealed class RoundTripTests
{
    private static readonly StandardColumn[] Exact = [.. StandardColumns.All.Where(c => c.RoundTrips)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Records_made_from_the_cells_export_the_same_cells(int seed)
    {
        var random = new Random(seed);
        var files = string.Concat(Enumerable.Range(0, 40).Select(i => $"=== content/communities/c{i:D2}.yml\n{Record(random, $"c{i:D2}")}\n"));
        var first = Csv.Rows(Site.Build(Quiet + files).Bytes("data/types/club.csv"));

        var again = string.Concat(first.Select(row => $"=== content/communities/{row["ID"]}.yml\n{Yaml(row)}\n"));
        var second = Csv.Rows(Site.Build(Quiet + again).Bytes("data/types/club.csv"));

        string[] columns = [.. Exact.Select(c => c.Header), "試しの会_大きさ", "試しの会_出身者以外"];
        Assert.Equal(40, first.Count);
        Assert.All(columns, column => Assert.Equal(first.Select(r => r[column]), second.Select(r => r[column])));
        // Every column was put to the test by some record.
        Assert.DoesNotContain(columns, column => first.All(r => r[column].Length == 0));
    }

    // Findings about invented records are beside the point here.
    private const string Quiet = "=== site.yml\n" + SiteText.Settings + "diagnostics: {severity: {KYO2301: warning, KYO2094: off, KYO2068: off, KYO2091: warning, KYO2065: warning, KYO2024: off, KYO2102: off}}\n";

    private static string Record(Random random, string id)
    {
        var yaml = new StringBuilder(SiteText.Community(id, "", $"\"第{id}の会, {Pick(random, "「広場」", "A&B", "二\\\"三")}\"", Pick(random, "だいいちのかい", "ひろば・びー")));
        string Maybe(string text) => random.Next(3) > 0 ? text + "\n" : "";
        yaml.Replace("yomi:", Maybe($"en: Group {id}, aliases: [別名{id}, 別名;二],").TrimEnd('\n') + " yomi:");
        yaml.Append(Maybe("standing: " + Any(random, CommunityFields.Standing))).Append(Maybe("formality: " + Any(random, CommunityFields.Formality))).Append(Maybe("legal_form: " + Any(random, CommunityFields.LegalForm)));
        yaml.Append(Maybe("legal_name: 登記の名")).Append(Maybe("corporate_number: \"7000012050002\"")).Append(Maybe("host: {name: 例示市, corporate_number: \"9010401012345\"}"));
        yaml.Append(Maybe("places:\n" + string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Place(random)))));
        yaml.Append(Maybe("reach: " + Any(random, CommunityFields.Reach))).Append(Maybe("online: " + Pick(random, "true", "false")));
        yaml.Append(Maybe("topics: {occupations: [B, C], industries: [A, T], npo_activities: [1, 19], tags: [読書, 対話]}"));
        yaml.Append(Maybe($"supports: [{Any(random, CommunityFields.Supports)}]"));
        yaml.Append(Maybe($"joining: {{status: {Any(random, JoiningFields.Status)}, who: [だれでも, \"本;音楽が好きな人\"], invite_moments: [job-leaving, {Any(random, JoiningFields.Moment)}]}}"));
        yaml.Append(Maybe($"channels:\n{Channel("website", $"https://{id}.example.jp/?a=1;b=2")}{Channel("website", "https://two.example.jp/")}{Channel("x", "https://x.com/" + id)}{Channel("line", "@" + id)}{Channel("other", "https://other.example.jp/")}{Channel("email", $"info@{id}.example.jp")}{Channel("form", "https://form.example.jp/")}{Channel("phone", "03-0000-0000")}".TrimEnd('\n')));
        yaml.Append(Maybe("contact_point: {role: 事務局}")).Append(Maybe($"members: {{count: {random.Next(5000)}, as_of: 2026-01-01}}")).Append(Maybe("notes: |\n  一行目, 「引用」\n  二行目")).Append(Maybe("club: {size: small, open_to_non_natives: " + Pick(random, "true", "false", "unknown") + "}"));
        var lifecycle = $"lifecycle: {{status: {Any(random, LifecycleFields.Status)}, founded: {Pick(random, "\"2019\"", "\"2019-04\"", "2019-04-01", "2019~")}, ended: \"2021\", checked_on: 2021-03-30, checked_how: {Any(random, LifecycleFields.CheckedHow)}}}";
        return yaml.Replace("lifecycle: {status: unknown, checked_on: 2021-03-30, checked_how: literature}", lifecycle).ToString();
    }

    private static string Place(Random random) => $"  - {{role: {Any(random, PlaceFields.Role)}, {Pick(random, "prefecture: \"13\"", "prefecture: \"13\", municipality: \"131016\"", "municipality: \"322016\"", "prefecture: \"25\"", "label: 首都圏")}}}\n";

    private static string Channel(string kind, string value) => $"  - {{kind: {kind}, value: \"{value}\"}}\n";

    private static string Any(Random random, Field field) => Pick(random, [.. field.Choices.Select(c => c.Value)]);

    private static string Pick(Random random, params string[] values) => values[random.Next(values.Length)];

    // A record from the cells of a row alone; sources and the day of change are the site's.
    private static string Yaml(Dictionary<string, string> row)
    {
        var yaml = new StringBuilder("sources: [{id: s1, ref: book}]\npublication: {status: published, updated: 2026-01-01}\n");
        var parts = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var (places, channels) = (new List<string>(), new List<string>());
        foreach (var column in Exact.Where(c => c.Form != CellForm.TypeLabel && row[c.Header].Length > 0))
        {
            var cell = row[column.Header];
            var items = column.Many ? cell.Split(';') : [cell];
            var keys = column.Path.Split('.');
            if (column.Form == CellForm.PrefectureName)
            {
                var towns = row[column.Header.Replace("都道府県", "市区町村", StringComparison.Ordinal)].Split(';');
                places.AddRange(items.Select((name, i) => PlaceOf(keys[1], name, towns.ElementAtOrDefault(i) ?? "")));
            }
            else if (column.Form == CellForm.Channel)
            {
                channels.Add($"{{kind: {keys[1]}, value: {Quoted(cell)}}}");
            }
            else if (column.Form == CellForm.OtherChannels)
            {
                channels.AddRange(items.Select(ChannelOf));
            }
            else if (column.Form != CellForm.MunicipalityName)
            {
                var value = column.Many ? $"[{string.Join(", ", items.Select(i => Quoted(ValueOf(column, i))))}]" : Quoted(ValueOf(column, cell));
                if (keys.Length == 1) yaml.Append(CultureInfo.InvariantCulture, $"{keys[0]}: {value}\n");
                else Add(parts, keys[0], $"{keys[1]}: {value}");
            }
        }

        foreach (var (key, values) in parts) yaml.Append(CultureInfo.InvariantCulture, $"{key}: {{{string.Join(", ", values)}}}\n");
        if (places.Count > 0) yaml.Append(CultureInfo.InvariantCulture, $"places: [{string.Join(", ", places)}]\n");
        if (channels.Count > 0) yaml.Append(CultureInfo.InvariantCulture, $"channels: [{string.Join(", ", channels)}]\n");
        var own = new[] { Own("size", row["試しの会_大きさ"], ("小さい", "small"), ("不明", "unknown")), Own("open_to_non_natives", row["試しの会_出身者以外"], ("はい", "true"), ("いいえ", "false"), ("不明", "unknown")) }.OfType<string>().ToArray();
        if (own.Length > 0) yaml.Append(CultureInfo.InvariantCulture, $"club: {{{string.Join(", ", own)}}}\n");
        return yaml.ToString();
    }

    private static string PlaceOf(string role, string prefecture, string town)
    {
        var code = ReferenceTables.Prefectures.Single(p => p.Name == prefecture).Code;
        var municipality = town.Length == 0 ? "" : $", municipality: \"{ReferenceTables.Municipalities.Values.Single(m => m.PrefectureCode == code && m.Name == town).Code}\"";
        return $"{{role: {role}, prefecture: \"{code}\"{municipality}}}";
    }

    private static string ChannelOf(string item)
    {
        var kind = ChannelFields.Kind.Choices.FirstOrDefault(c => item.StartsWith(c.Label.Ja + ":", StringComparison.Ordinal));
        return kind is null ? $"{{kind: {Kyojo.Binding.ChannelBinder.ImpliedKind(item)}, value: {Quoted(item)}}}" : $"{{kind: {kind.Value}, value: {Quoted(item[(kind.Label.Ja.Length + 1)..])}}}";
    }

    private static string ValueOf(StandardColumn column, string item) => column.Form switch
    {
        CellForm.Label => column.Field!.Choices.First(c => c.Label.Ja == item).Value,
        CellForm.CanCannot => item == "可" ? "true" : "false",
        CellForm.Katakana => JapaneseText.ToHiragana(item),
        _ => item,
    };

    private static string? Own(string key, string cell, params (string Label, string Value)[] values) => cell.Length == 0 ? null : $"{key}: {values.Single(v => v.Label == cell).Value}";

    private static void Add(SortedDictionary<string, List<string>> parts, string key, string line)
    {
        if (!parts.TryGetValue(key, out var lines)) parts[key] = lines = [];
        lines.Add(line);
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
