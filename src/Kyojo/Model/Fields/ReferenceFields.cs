using Kyojo.Diagnostics;
using static Kyojo.Model.Fields.Row;

namespace Kyojo.Model.Fields;

/// <summary>One publication of <c>content/references</c>: the keys of CSL-JSON that reports.md section 5.1 takes over.</summary>
internal static class ReferenceFields
{
    public static readonly Field Id = Line("id", "記号", "Key");
    public static readonly Field Type = Enum("type", "種類", "Type", "c", null,
        C("article-journal", "論文", "journal article"), C("article-magazine", "雑誌の記事", "magazine article"), C("book", "本", "book"), C("chapter", "本の章", "chapter"),
        C("report", "報告書", "report"), C("webpage", "ウェブページ", "web page"), C("dataset", "データ", "dataset"), C("article-newspaper", "新聞の記事", "newspaper article"));
    public static readonly Field Title = Line("title", "題名", "Title", "c").Required() with { Max = 400, Missing = Codes.PublicationWithoutTitle };
    public static readonly Field TitleShort = Line("title-short", "短い題名", "Short title", "c");
    public static readonly Field Family = Of("family", FieldKind.PersonName, "姓", "Family name", "c");
    public static readonly Field Given = Of("given", FieldKind.PersonName, "名", "Given name", "c");
    public static readonly Field Literal = Of("literal", FieldKind.PersonName, "名前", "Name", "c");
    public static readonly Field Yomi = Of("yomi", FieldKind.Yomi, "よみ", "Reading", "c");
    private static readonly Schema NameSchema = new("name", Family, Given, Literal, Yomi);
    public static readonly Field Author = Names("author", "著者", "Author");
    public static readonly Field Editor = Names("editor", "編者", "Editor");
    public static readonly Field Translator = Names("translator", "訳者", "Translator");
    public static readonly Field Issued = Of("issued", FieldKind.Edtf, "発行日", "Issued", "c") with { Word = "unknown" };
    public static readonly Field Accessed = Of("accessed", FieldKind.Edtf, "見た日", "Accessed", "c") with { Word = "unknown" };
    public static readonly Field Container = Line("container-title", "誌名・サイト名", "Container", "c") with { Max = 400 };
    public static readonly Field Publisher = Line("publisher", "発行元", "Publisher", "c");
    public static readonly Field Place = Line("publisher-place", "発行地", "Place", "c");
    public static readonly Field Collection = Line("collection-title", "シリーズ", "Series", "c");
    public static readonly Field Number = Line("number", "番号", "Number", "c");
    public static readonly Field Edition = Line("edition", "版", "Edition", "c");
    public static readonly Field Volume = Line("volume", "巻", "Volume", "c");
    public static readonly Field Issue = Line("issue", "号", "Issue", "c");
    public static readonly Field Page = Line("page", "ページ", "Pages", "c");
    public static readonly Field Doi = Line("DOI", "DOI", "DOI", "c");
    public static readonly Field Url = Row.Url("URL", "URL", "URL", "c");
    public static readonly Field Isbn = Line("ISBN", "ISBN", "ISBN", "c");
    public static readonly Field Language = Line("language", "言語", "Language", "c");
    public static readonly Field Note = Line("note", "備考", "Note", "c");
    public static readonly Schema Schema = new("reference", Id, Type, Title, TitleShort, Author, Editor, Translator, Issued, Accessed, Container, Publisher, Place, Collection, Number,
        Edition, Volume, Issue, Page, Doi, Url, Isbn, Language, Note);

    private static Field Names(string key, string ja, string en) => Maps(key, ja, en, NameSchema, "c") with { ScalarKey = "literal" };
}
