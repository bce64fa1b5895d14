using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Catalogs;
using Kyojo.Catalogs.Leaving;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Pages.Leaving;

/// <summary>A line of a sheet.</summary>
/// <param name="Text">The words.</param>
/// <param name="Lang">Their language; null when it is the page's.</param>
internal sealed record SheetLine(string Text, string? Lang);

/// <summary>A community on a sheet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reading">Reading in hiragana; null in other languages.</param>
/// <param name="Lang">Language of the name; null when it is the page's.</param>
/// <param name="Details">Who may join, what it costs, online, who runs it; each only with a source. May be empty.</param>
/// <param name="Notes">What has to be asked for: whether it is active, whether it takes people.</param>
internal sealed record SheetEntry(MarkdownLine Name, string? Reading, string? Lang, string Details, ImmutableArray<string> Notes);

/// <summary>What an area and occasion say in one language: the same for the page behind the code and for all its sheets.</summary>
internal sealed class Handout
{
    // A line of fees that goes on would be a table.
    private const int MostFees = 2;

    private readonly SiteContext site;
    private ImmutableArray<SheetEntry> entries;

    public Handout(SiteContext site, LeaveArea area, Occasion occasion, OccasionTexts texts)
    {
        this.site = site;
        (Area, Occasion) = (area, occasion);
        List = site.Catalog.Leave.Of(area, occasion);
        var name = site.Handouts.NameOf(area);
        AreaName = MarkdownLine.Of(name);
        Label = OccasionTexts.Fill(texts.Label, name);
        Invitation = OccasionTexts.Fill(texts.Invitation, name);
        What = OccasionTexts.Fill(texts.What, name);
        General = OccasionTexts.Fill(texts.General, name);
        HandedOut = OccasionTexts.Fill(texts.HandedOut, name);
        Code = ShortUrls.CodeOf(area, occasion);
    }

    public LeaveArea Area { get; }

    public Occasion Occasion { get; }

    public LeaveList List { get; }

    public MarkdownLine AreaName { get; }

    public MarkdownLine Label { get; }

    public MarkdownLine Invitation { get; }

    public MarkdownLine What { get; }

    public MarkdownLine General { get; }

    public MarkdownLine HandedOut { get; }

    /// <summary>The kinds of groups in words, for the sheet without names.</summary>
    public string Kinds => field ??= site.Words.Say("leave.kinds", ("kinds", string.Join(site.Words.Say("card.places"), site.Catalog.Types.Select(site.NameOf))));

    /// <summary>Code of area and occasion: 32m.</summary>
    public string Code { get; }

    /// <summary>The address as people type it; null without <c>url</c>.</summary>
    public string? Typed => site.Settings.Url is { } url ? ShortAddress.Typed(url, Code) : null;

    /// <summary>The address in the code; null without <c>url</c>.</summary>
    public string? Address => site.Settings.Url is { } url ? ShortAddress.Of(url, Code) : null;

    /// <summary>The groups that may be named, in their order, as many as the largest sheet holds.</summary>
    public ImmutableArray<SheetEntry> Entries => entries.IsDefault ? entries = [.. List.Named.Take(LeaveSettings.MostPerSheet).Select(EntryOf)] : entries;

    /// <summary>Who hands it out: department, telephone, hours, counter, and that one needs no smartphone.</summary>
    public ImmutableArray<SheetLine> Contact => contact.IsDefault ? contact = [.. ContactLines()] : contact;

    private ImmutableArray<SheetLine> contact;

    /// <summary>Who hands out a sheet of a format: a small one has no line to spare for who runs the site beside the office.</summary>
    /// <param name="format">a4, a5, trifold, cards.</param>
    public ImmutableArray<SheetLine> ContactOn(string format) => format switch
    {
        "cards" => CardContact,
        "a5" when IsOperatorTranslated && Contact.Length > 1 => Contact.RemoveAt(0),
        _ => Contact,
    };

    private bool IsOperatorTranslated => Japanese is not null && site.Site.Operator.Name != site.Settings.OperatorName;

    /// <summary>The same on a card: the department, and its telephone or counter.</summary>
    public ImmutableArray<SheetLine> CardContact
    {
        get
        {
            var contact = site.Settings.Leave.ContactOf(Area);
            var way = contact.Phone is { } phone ? new SheetLine(site.Words.Say("leave.phone", ("phone", phone)), null)
                : contact.Counter is { } counter ? new SheetLine(site.Words.Say("leave.counter", ("counter", counter)), Japanese) : null;
            SheetLine[] lines = [new SheetLine(contact.Department ?? site.Settings.OperatorName, Japanese), .. way is null ? [] : new[] { way }];
            return [.. lines];
        }
    }

    /// <summary>A word of staff; null when there is none.</summary>
    public SheetLine? Note => site.Settings.Leave.Note(Area, Occasion.Id) is { } note ? new SheetLine(note, Japanese) : null;

    /// <summary>Where else it can be read, in the other languages of the site.</summary>
    public ImmutableArray<SheetLine> Languages => languages.IsDefault
        ? languages = [.. site.Languages.Where(other => other != site && Occasion.In(other.Lang) is not null).Select(other => new SheetLine(other.Words.Say("leave.read-here"), other.Site.HtmlLang == site.Site.HtmlLang ? null : other.Site.HtmlLang))]
        : languages;

    private ImmutableArray<SheetLine> languages;

    /// <summary>Edition as written, else the month of the newest change among the entries of the place rule; null when there is none.</summary>
    public string? Edition => site.Settings.Leave.Edition ?? (List.Newest == default ? null : site.Words.Say("leave.edition", ("month", FieldText.Month(List.Newest, site.Labels))));

    /// <summary>Edition, and by which day what the sheet names was confirmed; null when nothing is known of either.</summary>
    /// <param name="named">How many groups the sheet names.</param>
    public string? EditionLine(int named)
    {
        var day = List.Named.Take(named).Select(entry => entry.CheckedOn).OfType<DateOnly>().DefaultIfEmpty().Min();
        var parts = new List<string>();
        if (Edition is { } edition) parts.Add(edition);
        if (day != default) parts.Add(site.Words.Say("leave.checked", ("date", FieldText.Date(day, site.Labels))));
        return parts.Count == 0 ? null : string.Join(site.Words.Say("leave.dot"), parts);
    }

    /// <summary>Language of the edition's line; null when it is the page's. An edition of staff's own words is in the content's.</summary>
    public string? EditionLang => site.Settings.Leave.Edition is null ? null : Japanese;

    /// <summary>Language of what only the content's language has; null where the page is in it.</summary>
    private string? Japanese => site.Site.HtmlLang == site.Settings.Lang ? null : site.Settings.Lang;

    private IEnumerable<SheetLine> ContactLines()
    {
        var contact = site.Settings.Leave.ContactOf(Area);
        // An office has its name in the content's language only; who runs the site may have one in that of the page.
        var isTranslated = IsOperatorTranslated;
        if (isTranslated) yield return new SheetLine(site.Site.Operator.Name, null);
        var office = string.Join(' ', new[] { isTranslated ? null : site.Settings.OperatorName, contact.Department }.OfType<string>());
        if (office.Length > 0) yield return new SheetLine(office, Japanese);
        // The two belong together, where they are in one language.
        if (contact is { Phone: { } number, Hours: { } open } && Japanese is null)
        {
            yield return new SheetLine(site.Words.Say("leave.phone.hours", ("phone", number), ("hours", open)), null);
        }
        else
        {
            if (contact.Phone is { } phone) yield return new SheetLine(site.Words.Say("leave.phone", ("phone", phone)), null);
            if (contact.Hours is { } hours) yield return new SheetLine(hours, Japanese);
        }

        if (contact.Counter is { } counter) yield return new SheetLine(site.Words.Say("leave.counter", ("counter", counter)), Japanese);
        if (Area.IsListed || contact.Phone is not null) yield return new SheetLine(site.Words.Say("leave.no-smartphone"), null);
    }

    /// <summary>A community as a sheet has it.</summary>
    /// <param name="entry">The community.</param>
    public SheetEntry EntryOf(Community entry)
    {
        var translation = site.TranslationOf(entry);
        var isJapanese = Japanese is null;
        return new SheetEntry(translation?.Name ?? MarkdownLine.OfPlain(entry.Name), isJapanese ? entry.Yomi : null, isJapanese || translation is not null ? null : site.Settings.Lang, Details(entry), Notes(entry));
    }

    /// <summary>What has to be asked for.</summary>
    /// <param name="entry">The community.</param>
    public ImmutableArray<string> Notes(Community entry)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (LifecycleState.Of(entry, site.Settings, site.Catalog.AsOf).Sheets == SheetPlace.NamedWithNote) notes.Add(site.Words.Say("leave.activity-unknown"));
        if (entry.Values.Map(CommunityFields.Joining).Text(JoiningFields.Status, "unknown") == "unknown") notes.Add(site.Words.Say("leave.joining-unknown"));
        return notes.ToImmutable();
    }

    /// <summary>Who may join; null without a source. Written in the content's language only: other pages lead to it.</summary>
    public string? Who(Community entry) =>
        Japanese is null && entry.Values.Map(CommunityFields.Joining).Texts(JoiningFields.Who) is { IsEmpty: false } who && LeaveClaims.IsSourced(entry, LeaveClaims.Who) ? string.Join(site.Words.Say("card.places"), who) : null;

    /// <summary>What it costs, each fee in words; empty without a source.</summary>
    public IEnumerable<string> Fees(Community entry) =>
        LeaveClaims.IsSourced(entry, LeaveClaims.Fee) ? entry.Values.Map(CommunityFields.Joining).Maps(JoiningFields.Fee).Take(MostFees).Select(Fee).OfType<string>() : [];

    /// <summary>True when one can take part online, and a source says so.</summary>
    public static bool IsOnline(Community entry) => entry.Online == "true" && LeaveClaims.IsSourced(entry, LeaveClaims.Online);

    private string Details(Community entry)
    {
        var parts = new List<string>();
        if (Who(entry) is { } who) parts.Add(who);
        parts.AddRange(Fees(entry));
        if (IsOnline(entry)) parts.Add(site.Words.Say("card.online"));
        if (entry.Standing != "unknown" && LeaveClaims.IsSourced(entry, LeaveClaims.Standing)) parts.Add(CommunityFields.Standing.LabelOf(entry.Standing).In(site.Labels));
        return string.Join(site.Words.Say("leave.dot"), parts);
    }

    private string? Fee(FieldValues fee)
    {
        var label = Japanese is null ? fee.Text(JoiningFields.FeeLabel) ?? "" : "";
        if (fee.Bool(JoiningFields.FeeFree)) return label + site.Words.Say("leave.free");
        if (fee.Int(JoiningFields.FeeAmount) is not { } amount) return null;
        var unit = fee.Text(JoiningFields.FeeUnit) is { } written ? JoiningFields.FeeUnit.LabelOf(written).In(site.Labels) : null;
        var text = site.Words.Say("join.amount", ("n", amount.ToString("N0", CultureInfo.InvariantCulture)));
        return label + text + (unit is null ? "" : site.Words.Say("join.unit", ("unit", unit)));
    }
}
