using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Model;

/// <summary>Who hands sheets out. Offices, never persons.</summary>
/// <param name="Department">Department.</param>
/// <param name="Phone">Telephone; null when not said.</param>
/// <param name="Hours">Hours; null when not said.</param>
/// <param name="Counter">Where people without a telephone go; null when not said.</param>
/// <param name="FormUrl">Form; null when not said.</param>
internal sealed record LeaveContact(string? Department, string? Phone, string? Hours, string? Counter, string? FormUrl);

/// <summary>What <c>site.yml</c> says of leaflets (<c>leave</c>), with the defaults of leaving-kit.md 2 to 5. What is not known was told (KYO2953) and is left out.</summary>
internal sealed class LeaveSettings
{
    /// <summary>The formats, in their order.</summary>
    public static ImmutableArray<string> AllFormats { get; } = ["a4", "a5", "trifold", "cards"];

    /// <summary>Names a format has room for (leaving-kit.md 5); a card has none.</summary>
    /// <param name="format">One of <see cref="AllFormats"/>.</param>
    public static int RoomOf(string format) => format switch { "a4" => 8, "a5" => 4, "trifold" => 6, _ => 0 };

    /// <summary>Characters of the longest address whose code fits a card: version 5 of ISO/IEC 18004 with error level M, 45 modules of 0.5 mm and more in 24 mm.</summary>
    public const int LongestOnCard = 84;

    /// <summary>Most names on a sheet, whatever the format holds (leaving-kit.md 5: A4 has room for 8).</summary>
    public const int MostPerSheet = 8;

    private readonly FieldValues values;
    private readonly SiteSettings site;
    private readonly FrozenDictionary<string, FieldValues> perArea;

    internal LeaveSettings(FieldValues values, SiteSettings site)
    {
        this.values = values;
        this.site = site;
        perArea = values.Pairs(LeaveFields.PerArea).Where(p => p.Value is FieldValues).DistinctBy(p => p.Key).ToFrozenDictionary(p => p.Key, p => (FieldValues)p.Value, StringComparer.Ordinal);
        var occasions = values.Texts(LeaveFields.Occasions);
        Occasions = occasions.IsEmpty ? [.. Occasion.Ids.Select(id => id.Name)] : [.. Occasion.Ids.Select(id => id.Name).Where(id => occasions.Contains(id))];
        var formats = values.Texts(LeaveFields.Formats);
        Formats = formats.IsEmpty ? AllFormats : [.. AllFormats.Where(format => formats.Contains(format))];
        PerSheet = values.Int(LeaveFields.PerSheet) is { } most and >= 1 and <= MostPerSheet ? most : 5;
    }

    /// <summary>True when site.yml speaks of leaflets.</summary>
    public bool IsStated => site.Values.Has(SiteFields.Leave);

    /// <summary>Areas as listed, each once, in their order; empty when none is listed.</summary>
    public ImmutableArray<LeaveArea> Areas => [.. values.Texts(LeaveFields.Areas).Distinct(StringComparer.Ordinal).Select(code => LeaveArea.Of(code, isListed: true)).OfType<LeaveArea>()];

    /// <summary>Ids of the occasions, in their fixed order.</summary>
    public ImmutableArray<string> Occasions { get; }

    /// <summary>Formats of sheets, in their fixed order.</summary>
    public ImmutableArray<string> Formats { get; }

    /// <summary>Edition as written; null = the month of the newest change among the entries.</summary>
    public string? Edition => values.Text(LeaveFields.Edition);

    /// <summary>First day of the month or period in <see cref="Edition"/> (「2027年3月版」: 2027-03-01); null when none is written, or none can be read from it.</summary>
    public DateOnly? EditionDay
    {
        get
        {
            if (Edition is not { } text) return null;
            var end = text.IndexOf('版', StringComparison.Ordinal);
            return WrittenDate.Read(JapaneseText.Code(end > 0 ? text[..end] : text), period: true).Date?.Earliest;
        }
    }

    /// <summary>Names on a sheet at most, 1–8. Default 5.</summary>
    public int PerSheet { get; }

    /// <summary>Sheets are printed by <c>kyojo pdf</c> without being asked for. Default false.</summary>
    public bool Pdf => values.Bool(LeaveFields.Pdf);

    /// <summary>
    /// Who hands out the sheets of an area: its own contact, what that leaves open from the general one, unless it names a
    /// department of its own; for areas that are not listed the operator.
    /// </summary>
    /// <param name="area">The area.</param>
    public LeaveContact ContactOf(LeaveArea area)
    {
        var general = values.Map(LeaveFields.Contact);
        var own = OfArea(area).Map(LeaveFields.Contact);
        if (!area.IsListed && !general.Has(LeaveFields.Department) && !own.Has(LeaveFields.Department)) return OfOperator();
        return own.Has(LeaveFields.Department) ? Read(own, FieldValues.None) : Read(own, general);
    }

    /// <summary>Entries staff want to stand first, in their order.</summary>
    /// <param name="area">The area.</param>
    /// <param name="occasion">Id of the occasion.</param>
    public ImmutableArray<string> Featured(LeaveArea area, string occasion) => Choice(area, occasion).Texts(LeaveFields.Featured);

    /// <summary>Where a featured entry was written.</summary>
    /// <param name="area">The area.</param>
    /// <param name="occasion">Id of the occasion.</param>
    /// <param name="index">Its place in the list.</param>
    public SourceSpan FeaturedSpan(LeaveArea area, string occasion, int index) => Choice(area, occasion).SpanOf(LeaveFields.Featured, index, site.Path);

    /// <summary>A word of staff on the sheets; null when there is none.</summary>
    /// <param name="area">The area.</param>
    /// <param name="occasion">Id of the occasion.</param>
    public string? Note(LeaveArea area, string occasion) => Choice(area, occasion).Text(LeaveFields.Note);

    /// <summary>Where the listed areas stand; the setting as a whole when none is listed.</summary>
    /// <param name="area">The area.</param>
    public SourceSpan SpanOf(LeaveArea area)
    {
        var index = values.Texts(LeaveFields.Areas).IndexOf(area.Code);
        return index >= 0 ? values.SpanOf(LeaveFields.Areas, index, site.Path) : site.Values.SpanOf(SiteFields.Leave, site.Path);
    }

    private FieldValues OfArea(LeaveArea area) => perArea.GetValueOrDefault(area.Code, FieldValues.None);

    private FieldValues Choice(LeaveArea area, string occasion) => LeaveFields.AreaSchema[occasion] is { } field ? OfArea(area).Map(field) : FieldValues.None;

    private static LeaveContact Read(FieldValues first, FieldValues second)
    {
        return new LeaveContact(Text(LeaveFields.Department), Text(LeaveFields.Phone), Text(LeaveFields.Hours), Text(LeaveFields.Counter), Text(LeaveFields.FormUrl));

        string? Text(Field field) => first.Text(field) ?? second.Text(field);
    }

    private LeaveContact OfOperator()
    {
        var contact = site.Operator.Map(SiteFields.Contact);
        return new LeaveContact(site.Operator.Text(SiteFields.Department), contact.Text(SiteFields.ContactPhone), contact.Text(SiteFields.ContactHours), contact.Text(SiteFields.ContactLabel), contact.Text(SiteFields.ContactForm));
    }
}
