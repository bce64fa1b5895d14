namespace Kyojo.Text;

/// <summary>How a written date was understood.</summary>
public enum DateRemark
{
    /// <summary>As written: ISO, or a western date in another form.</summary>
    None,
    /// <summary>From a Japanese era (KYO3012).</summary>
    FromEra,
    /// <summary>From an era it lies outside of (KYO2063).</summary>
    OutsideEra,
    /// <summary>Of the old calendar: only the year is kept (KYO2064).</summary>
    OldCalendar,
    /// <summary>The form is right, but there is no such day (KYO2062); no date.</summary>
    NoSuchDay,
    /// <summary>No date (KYO2061).</summary>
    NotDate,
}

/// <summary>What a written date means.</summary>
/// <param name="Date">The date in its normal form; null when <paramref name="Remark"/> says that there is none.</param>
/// <param name="Remark">How it was understood.</param>
public readonly record struct DateReading(EdtfDate? Date, DateRemark Remark)
{
    /// <summary>A text that is no date.</summary>
    public static readonly DateReading Not = new(null, DateRemark.NotDate);
}
