using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Syntax.Markdown;

/// <summary>How a box is printed.</summary>
internal enum BoxShape
{
    /// <summary>A framed remark with its name as title.</summary>
    Callout,
    /// <summary>A picture with number, caption and source.</summary>
    Figure,
    /// <summary>A table with number, caption and source.</summary>
    Table,
    /// <summary>Numbers of a table of data, drawn, with number, caption, summary, the numbers themselves and source.</summary>
    Chart,
    /// <summary>Words of somebody else with their source.</summary>
    Quote,
    /// <summary>Words that are shown when asked for.</summary>
    Details,
    /// <summary>A box of a report, shown again.</summary>
    Include,
    /// <summary>A list of terms that can be linked.</summary>
    Glossary,
    /// <summary>A number with its sentence and source.</summary>
    Stat,
    /// <summary>Numbered proposals.</summary>
    Proposals,
    /// <summary>What is recommended to somebody.</summary>
    Recommendations,
    /// <summary>Questions and answers of named speakers.</summary>
    Interview,
    /// <summary>Stages in their order.</summary>
    Timeline,
    /// <summary>A card of a case.</summary>
    Case,
    /// <summary>Somebody and what they do.</summary>
    Person,
    /// <summary>A card of a community.</summary>
    Community,
    /// <summary>Cards of the communities that meet a condition.</summary>
    Directory,
}

/// <summary>A name of a box, a field of it or an attribute.</summary>
/// <param name="Id">The name for all languages.</param>
/// <param name="Ja">The Japanese name; empty for attributes.</param>
internal readonly record struct BoxName(string Id, string Ja);

/// <summary>One kind of box (markdown.md 4.7).</summary>
/// <param name="Id">Its name.</param>
/// <param name="Ja">Its Japanese name.</param>
/// <param name="Reading">The Japanese name in hiragana, for proposals.</param>
/// <param name="Shape">How it is printed.</param>
/// <param name="Fields">Lines of <c>key: value</c> it reads; empty = it reads none.</param>
/// <param name="Attributes">Keys between braces.</param>
/// <param name="Required">Ids of the fields it cannot do without.</param>
internal sealed record BoxKind(string Id, string Ja, string Reading, BoxShape Shape, ImmutableArray<BoxName> Fields, ImmutableArray<string> Attributes, ImmutableArray<string> Required)
{
    private static readonly BoxName Title = new("title", "題名");
    private static readonly BoxName Source = new("source", "出典");
    private static readonly BoxName Note = new("note", "注");
    private static readonly BoxName Unit = new("unit", "単位");
    private static readonly BoxName AsOf = new("as_of", "時点");

    // reports.md section 3.2; what they do with data belongs to the reports.
    private static readonly ImmutableArray<string> TableAttributes = ["row-headers", "data", "columns", "rows", "sort", "set-apart", "group", "head", "limit", "wide", .. SiteCounts.Keys];

    // reports.md section 4.
    private static readonly ImmutableArray<string> ChartAttributes = ["data", "kind", "x", "label", "rows", "sort", "set-apart", "exclude", "total", "zero", "classes", .. SiteCounts.Keys];

    /// <summary>All kinds, in the order of markdown.md 4.7.</summary>
    public static ImmutableArray<BoxKind> All { get; } =
    [
        Callout("note", "補足", "ほそく"), Callout("caution", "注意", "ちゅうい"), Callout("point", "要点", "ようてん"), Callout("proposal", "提言", "ていげん"),
        Callout("term", "用語", "ようご"), Callout("method", "方法", "ほうほう"), Callout("example", "例", "れい"),
        new("figure", "図", "ず", BoxShape.Figure, [Title, new("alt", "代替"), Source, new("credit", "撮影"), Note], ["src"], ["title"]),
        new("table", "表", "ひょう", BoxShape.Table, [Title, Source, Note, Unit], TableAttributes, ["title", "source"]),
        new("chart", "グラフ", "ぐらふ", BoxShape.Chart, [Title, new("subtitle", "副題"), new("summary", "要約"), Source, Note], ChartAttributes, ["title", "source"]),
        new("quote", "引用", "いんよう", BoxShape.Quote, [Source], [], ["source"]),
        new("include", "再掲", "さいけい", BoxShape.Include, [], ["ref"], []),
        new("details", "折りたたみ", "おりたたみ", BoxShape.Details, [], [], []),
        new("glossary", "用語集", "ようごしゅう", BoxShape.Glossary, [], [], []),
        new("stat", "数字", "すうじ", BoxShape.Stat, [new("value", "値"), Unit, new("label", "説明"), Source, AsOf, Note], [], ["value", "label", "source"]),
        new("interview", "対談", "たいだん", BoxShape.Interview, [], [], []),
        new("timeline", "年表", "ねんぴょう", BoxShape.Timeline, [], [], []),
        new("proposals", "提案集", "ていあんしゅう", BoxShape.Proposals, [], [], []),
        new("recommendations", "提言集", "ていげんしゅう", BoxShape.Recommendations, [new("audience", "相手")], [], ["audience"]),
        new("case", "事例", "じれい", BoxShape.Case, [], ["ref"], []),
        new("person", "人物", "じんぶつ", BoxShape.Person, [new("family", "姓"), new("given", "名"), new("yomi", "読み"), new("affiliation", "所属"), new("bio", "紹介"), AsOf], ["ref"], []),
        new("community", "会", "かい", BoxShape.Community, [], ["id"], []),
        new("directory", "一覧", "いちらん", BoxShape.Directory, [], ["type", "pref", "role", "tag", "standing", "limit"], []),
    ];

    private static readonly FrozenDictionary<string, BoxKind> ByName =
        All.SelectMany(kind => new[] { KeyValuePair.Create(kind.Id, kind), KeyValuePair.Create(kind.Ja, kind) }).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Names =
        All.SelectMany(kind => new[] { KeyValuePair.Create(kind.Id, kind.Id), KeyValuePair.Create(kind.Ja, kind.Ja), KeyValuePair.Create(kind.Reading, kind.Ja) })
            .DistinctBy(name => name.Key).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind with an id or a Japanese name, or null.</summary>
    public static BoxKind? Of(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Names an author may have meant, also when the Japanese name was written in kana.</summary>
    public static ImmutableArray<string> Near(string name)
    {
        if (Names.TryGetValue(name, out var exact)) return [exact];
        return [.. NearNames.Of(name, Names.Keys.Order(StringComparer.Ordinal)).Select(near => Names[near]).Distinct()];
    }

    /// <summary>Id of a field, or null.</summary>
    public string? FieldOf(ReadOnlySpan<char> name)
    {
        foreach (var field in Fields)
        {
            if (name.SequenceEqual(field.Id) || name.SequenceEqual(field.Ja)) return field.Id;
        }

        return null;
    }

    private static BoxKind Callout(string id, string ja, string reading) => new(id, ja, reading, BoxShape.Callout, [], [], []);
}
