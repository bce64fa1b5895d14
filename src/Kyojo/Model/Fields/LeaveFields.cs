using System.Collections.Immutable;
using static Kyojo.Model.Fields.Row;

namespace Kyojo.Model.Fields;

/// <summary>The tables of fields of <c>leave</c> in <c>site.yml</c> and of <c>content/leave.yml</c> (leaving-kit.md 2 and 3).</summary>
internal static class LeaveFields
{
    public static readonly Field Areas = Lines("areas", "地域", "Areas");
    public static readonly Field Occasions = Lines("occasions", "場面", "Occasions");
    public static readonly Field Formats = Lines("formats", "形", "Formats");
    public static readonly Field Edition = Line("edition", "版", "Edition");

    public static readonly Field Department = Line("department", "担当部署", "Department");
    public static readonly Field Phone = Of("phone", FieldKind.Phone, "電話", "Phone");
    public static readonly Field Hours = Line("hours", "受付時間", "Hours");
    public static readonly Field Counter = Line("counter", "窓口", "Counter");
    public static readonly Field FormUrl = Row.Url("form_url", "フォーム", "Form");
    public static readonly Schema ContactSchema = new("leave_contact", Department, Phone, Hours, Counter, FormUrl, ConsentFields.Row());
    public static readonly Field Contact = Map("contact", "連絡先", "Contact", ContactSchema);

    public static readonly Field Featured = Ids("featured", "はじめに載せる会", "Featured");
    public static readonly Field Note = Line("note", "ひとこと", "Note");
    public static readonly Schema ChoiceSchema = new("leave_choice", Featured, Note);
    public static readonly Schema AreaSchema = new("leave_area", [Contact, .. Occasion.Ids.Select(id => Map(id.Name, id.Name, id.Name, ChoiceSchema))]);
    public static readonly Field PerArea = Pairs("per_area", "地域ごと", "Per area", AreaSchema);
    public static readonly Field PerSheet = Of("per_sheet", FieldKind.Int, "1枚の件数", "Per sheet");
    public static readonly Field Pdf = Of("pdf", FieldKind.Bool, "PDF", "PDF");

    public static readonly Schema Schema = new("leave", Areas, Occasions, Formats, Edition, Contact, PerArea, PerSheet, Pdf);

    public static readonly Field Place = Enum("place", "場所の決まり", "Place rule", "", null, C("origin", "出身地がこの地域", "from the area"), C("here", "この地域にある、全国、オンライン", "in the area, nationwide, online"));
    public static readonly Field Moments = Enums("moments", "案内してよい場面", "Moments", "", null, JoiningFields.Moment.Choices);
    public static readonly Field Label = Line("label", "場面の名前", "Label");
    public static readonly Field Invitation = Line("invitation", "誘いの言葉", "Invitation");
    public static readonly Field What = Line("what", "説明", "What it is");
    public static readonly Field General = Line("general", "会の名前を載せないときの文", "Text without names");
    public static readonly Field HandedOut = Line("handed_out", "渡す場所", "Handed out at");
    public static readonly Schema TextSchema = new("leave_text", Label, Invitation, What, General, HandedOut);
    public static readonly ImmutableArray<Field> Languages = [Map("ja", "日本語", "Japanese", TextSchema), Map("easy", "やさしい日本語", "Easy Japanese", TextSchema), Map("en", "英語", "English", TextSchema)];
    public static readonly Schema OccasionSchema = new("leave_occasion", [Place, Moments, .. Languages]);

    /// <summary>The fields of <c>content/leave.yml</c>: one block for each occasion.</summary>
    public static readonly Schema FileSchema = new("leave_file", [.. Occasion.Ids.Select(id => Map(id.Name, id.Name, id.Name, OccasionSchema))]);
}
