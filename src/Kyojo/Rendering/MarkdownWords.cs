using System.Collections.Frozen;
using Kyojo.Charts;
using Kyojo.Syntax;
using Kyojo.Syntax.Markdown;

namespace Kyojo.Rendering;

/// <summary>The few words that a rendered text says itself; they come from the theme's strings file.</summary>
public sealed record MarkdownWords
{
    private MarkdownWords(Func<string, string, string> word)
    {
        Note = word("note", "注");
        NoteLabel = word("note-label", "注{n}");
        BackTo = word("back", "注{n}の参照元へ戻る");
        BackToNth = word("back-nth", "注{n}の参照元{m}へ戻る");
        Table = word("table", "表");
        TableNumber = word("table-number", "表{n}");
        FigureNumber = word("figure-number", "図{n}");
        Section = word("section", "「{title}」");
        Source = word("source", "出典");
        Credit = word("credit", "撮影");
        Remark = word("remark", "注");
        Unit = word("unit", "単位");
        MissingCount = word("missing-count", "値のないもの：{n}件");
        Calculated = word("calculated", "（計算値）");
        AllRows = word("all-rows", "すべての行（{n}行）");
        ChartData = word("chart-data", "図{n}の数値（表）");
        ChartDataUnnumbered = word("chart-data-unnumbered", "図の数値（表）");
        Excluded = word("excluded", "図に入れていないもの：{rows}");
        NotFromZero = word("not-from-zero", "縦軸は0から始まっていません");
        FigureCsv = word("figure-csv", "CSV（{size}）");
        FigureSvg = word("figure-svg", "SVG");
        FigurePage = word("figure-page", "この図のページ");
        Again = word("again", "【再掲】");
        Chart = new ChartWords(word("or-more", "{n}以上"), word("schematic", "位置はおおよそです"));
        CiteLabel = word("cite-label", "文献{n}");
        CiteBack = word("cite-back", "「{title}」を引いた所へ戻る");
        CiteBackNth = word("cite-back-nth", "「{title}」を引いた{n}番目の所へ戻る");
        Chapter = word("chapter", "第{n}章");
        Corrected = word("corrected", "訂正");
        AsOf = word("as-of", "{date}時点");
        OldNumber = word("old-number", "{date}時点の数値");
        AboutThen = word("about-then", "紹介は{date}時点");
        Gone = word("gone", "この会は掲載を終了しました");
        Listed = word("listed", "{date}のデータ（{n}件）");
        ListEmpty = word("list-empty", "条件に合う会は、まだ掲載されていません。");
        ListSearch = word("list-search", "いまの一覧を検索で見る");
        Colon = word("colon", "：");
        FileFacts = word("file", "（{kind}、{size}）");
        Boxes = BoxKind.All.Where(kind => kind.Shape == BoxShape.Callout).ToFrozenDictionary(kind => kind.Id, kind => word("box-" + kind.Id, kind.Ja), StringComparer.Ordinal);
        Audiences = Recommendation.Audiences.ToFrozenDictionary(audience => audience.Id, audience => word("audience-" + audience.Id, audience.Ja + "への提言"), StringComparer.Ordinal);
    }

    /// <summary>The Japanese words, as in the default theme.</summary>
    public static MarkdownWords Japanese { get; } = new((_, otherwise) => otherwise);

    /// <summary>Heading of the list of notes: 注.</summary>
    public string Note { get; }

    /// <summary>Name of a note mark for screen readers; <c>{n}</c> is its number.</summary>
    public string NoteLabel { get; }

    /// <summary>Name of the way back from a note; <c>{n}</c> is its number.</summary>
    public string BackTo { get; }

    /// <summary>The same for a note with several marks; <c>{m}</c> says which, from 1.</summary>
    public string BackToNth { get; }

    /// <summary>Name of the scroll box around a table without a title: 表.</summary>
    public string Table { get; }

    /// <summary>表<c>{n}</c>.</summary>
    public string TableNumber { get; }

    /// <summary>図<c>{n}</c>.</summary>
    public string FigureNumber { get; }

    /// <summary>How the words of a heading are quoted by a cross-reference; <c>{title}</c> are the words.</summary>
    public string Section { get; }

    /// <summary>出典.</summary>
    public string Source { get; }

    /// <summary>撮影.</summary>
    public string Credit { get; }

    /// <summary>注, below a figure or table.</summary>
    public string Remark { get; }

    /// <summary>単位.</summary>
    public string Unit { get; }

    /// <summary>How many values of a table are missing; <c>{n}</c> is their number.</summary>
    public string MissingCount { get; }

    /// <summary>Mark of a column that was computed.</summary>
    public string Calculated { get; }

    /// <summary>Opens the whole of a table of which some rows are shown; <c>{n}</c> is the number of all.</summary>
    public string AllRows { get; }

    /// <summary>Opens the numbers of a chart; <c>{n}</c> is its number.</summary>
    public string ChartData { get; }

    /// <summary>The same for a chart without a number.</summary>
    public string ChartDataUnnumbered { get; }

    /// <summary>Names what a chart leaves out; <c>{rows}</c> are names with values.</summary>
    public string Excluded { get; }

    /// <summary>Says that an axis starts above 0.</summary>
    public string NotFromZero { get; }

    /// <summary>Link to the numbers of a figure; <c>{size}</c> is 1.2 KB.</summary>
    public string FigureCsv { get; }

    /// <summary>Link to the drawing of a figure.</summary>
    public string FigureSvg { get; }

    /// <summary>Link to the page of a figure.</summary>
    public string FigurePage { get; }

    /// <summary>Before what is shown again: 【再掲】.</summary>
    public string Again { get; }

    /// <summary>Words inside drawings.</summary>
    public ChartWords Chart { get; }

    /// <summary>Name of a mark that leads to the list of references; <c>{n}</c> is its number.</summary>
    public string CiteLabel { get; }

    /// <summary>Name of the way back from a reference; <c>{title}</c> is the work's.</summary>
    public string CiteBack { get; }

    /// <summary>The same for a work that is cited several times; <c>{n}</c> says which, from 1.</summary>
    public string CiteBackNth { get; }

    /// <summary>Number of a chapter; <c>{n}</c>.</summary>
    public string Chapter { get; }

    /// <summary>Mark of a figure that was corrected.</summary>
    public string Corrected { get; }

    /// <summary>When a number held; <c>{date}</c> is the day.</summary>
    public string AsOf { get; }

    /// <summary>The same for an old number.</summary>
    public string OldNumber { get; }

    /// <summary>When what is said of a person held.</summary>
    public string AboutThen { get; }

    /// <summary>Said in place of a withdrawn community.</summary>
    public string Gone { get; }

    /// <summary>Day and number of a list of communities; <c>{date}</c>, <c>{n}</c>.</summary>
    public string Listed { get; }

    /// <summary>Said in place of an empty list.</summary>
    public string ListEmpty { get; }

    /// <summary>Link from such a list to the search.</summary>
    public string ListSearch { get; }

    /// <summary>What stands between such a word and what it names.</summary>
    public string Colon { get; }

    /// <summary>What follows a link to a document; <c>{kind}</c> is PDF, <c>{size}</c> 1.2MB.</summary>
    public string FileFacts { get; }

    /// <summary>Names of the remarks by id.</summary>
    internal FrozenDictionary<string, string> Boxes { get; }

    /// <summary>What recommendations are called, by audience.</summary>
    internal FrozenDictionary<string, string> Audiences { get; }

    /// <summary>The words of a language's strings, keys <c>markdown.*</c>; Japanese for those a theme leaves out.</summary>
    /// <param name="strings">Strings of the theme.</param>
    public static MarkdownWords Of(IReadOnlyDictionary<string, string> strings)
    {
        ArgumentNullException.ThrowIfNull(strings);
        return new MarkdownWords((key, otherwise) => strings.TryGetValue("markdown." + key, out var word) ? word : otherwise);
    }
}
