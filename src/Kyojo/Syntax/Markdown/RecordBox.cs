using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Syntax.Markdown;

/// <summary>Boxes that show records of the site: case, community, person, directory (reports.md section 9).</summary>
internal sealed class RecordBox(MarkdownRecords records, Findings findings)
{
    private const int ShownAtOnce = 10;
    private static readonly Bilingual Withdrawn = new("取り下げた", "was withdrawn");

    /// <summary>The card of a case (KYO2510; KYO4116 when it is not published).</summary>
    public RecordPart Case(BoxBlock box) =>
        Asked(box, "ref") is { } id ? Shown(id, records.Case(id.Value) ?? Missing(id, RecordKind.Case, Codes.NoSuchBoxTarget, new("事例", "case")), new("事例", "case")) : new RecordPart(null);

    /// <summary>The card of a community (KYO2031; KYO2037 when it was withdrawn, KYO4116 when it is not published).</summary>
    public RecordPart Community(BoxBlock box) =>
        Asked(box, "id") is { } id ? Shown(id, records.Community(id.Value) ?? Missing(id, RecordKind.Community, Codes.NoSuchCommunity, new("会", "group")), new("会", "group")) : new RecordPart(null);

    /// <summary>Somebody: an author of the text, or who the fields name (KYO2510).</summary>
    public PersonPart? Person(BoxBlock box, EdtfDate? asOf)
    {
        string Field(string id) => box.Value(id)?.Value ?? "";
        if (box.Attribute("ref") is { } author)
        {
            var card = records.Author(author.Value);
            if (card is null) Missing(author, RecordKind.Author, Codes.NoSuchBoxTarget, new("著者", "author"));
            return card is null ? null : new PersonPart(card);
        }

        if (Field("family").Length > 0) return new PersonPart(new PersonCard(NameOf(Field("family"), Field("given")), Field("yomi"), Field("affiliation"), Field("bio"), asOf));
        findings.Add(Codes.BoxWithoutField, findings.Places.Of(box.NameSpan), ("name", new(box.Kind!.Ja, box.Kind.Id)), ("field", new("姓", "family")));
        return null;
    }

    /// <summary>The communities that meet a condition (KYO2510, KYO4106, KYO4243).</summary>
    public DirectoryPart? Directory(BoxBlock box)
    {
        var limit = ShownAtOnce;
        if (box.Attribute("limit") is { } most && (!int.TryParse(most.Value, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit == 0))
        {
            findings.Add(Codes.UnknownBoxKey, findings.Places.Of(most.KeySpan), ("key", "limit=" + most.Value));
            limit = ShownAtOnce;
        }

        var isKnown = Is(box, "type", RecordKind.Type, new("種別", "type")) & Is(box, "pref", RecordKind.Prefecture, new("都道府県", "prefecture"))
            & Is(box, "role", RecordKind.Role, new("場所の役割", "role")) & Is(box, "standing", RecordKind.Standing, new("位置づけ", "standing"));
        if (!isKnown) return null;
        var list = records.List(new RecordQuery(Value("type"), Value("pref"), Value("role"), Value("tag"), Value("standing"), limit));
        if (list.Total == 0) findings.Add(Codes.EmptyDirectory, box.NameSpan);
        return new DirectoryPart(list);

        string? Value(string key) => box.Attribute(key)?.Value is { Length: > 0 } value ? value : null;
    }

    private RecordPart Shown(BoxValue id, RecordCard? card, Bilingual kind)
    {
        if (card is null or { Shown: RecordState.Listed }) return new RecordPart(card);
        var isDraft = card.Shown == RecordState.Draft;
        if (isDraft) findings.Add(Codes.BoxShowsDraft, PlaceOf(id), ("kind", kind), ("id", id.Value));
        else findings.Add(Codes.CitesGone, PlaceOf(id), ("state", Withdrawn), ("id", id.Value));
        return new RecordPart(isDraft ? null : card);
    }

    private bool Is(BoxBlock box, string key, RecordKind kind, Bilingual name)
    {
        if (box.Attribute(key) is not { Value.Length: > 0 } value || records.Known(kind).Contains(value.Value)) return true;
        Missing(value, kind, Codes.NoSuchBoxTarget, name);
        return false;
    }

    private BoxValue? Asked(BoxBlock box, string key)
    {
        if (box.Attribute(key) is { Value.Length: > 0 } value) return value;
        findings.Add(Codes.BoxWithoutField, findings.Places.Of(box.NameSpan), ("name", new(box.Kind!.Ja, box.Kind.Id)), ("field", $"{{{key}=…}}"));
        return null;
    }

    private RecordCard? Missing(BoxValue value, RecordKind kind, DiagnosticCode code, Bilingual name)
    {
        if (!records.IsUnread(kind, value.Value)) findings.Suggest(code, PlaceOf(value), NearNames.Of(value.Value, records.Known(kind).Order(StringComparer.Ordinal)), ("kind", name), ("id", value.Value));
        return null;
    }

    private Diagnostics.SourceSpan PlaceOf(BoxValue value) => findings.Places.Of(value.ValueStart, value.Value.Length);

    // 中村天江, but Smith Jo: names in Latin letters need their space.
    private static string NameOf(string family, string given) => family + (given.Length > 0 && char.IsAscii(family[^1]) ? " " : "") + given;
}
