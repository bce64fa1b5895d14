using System.Globalization;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// <c>date x form</c>: a day, or a month or year in EDTF (<c>2025-03</c>, <c>2025~</c>), inside <c>time</c>. The form is
/// <c>long</c> (default), <c>short</c> or <c>month</c>; a value that is less exact prints what it has.
/// </summary>
internal sealed class DateHelper() : ValueHelper("date", 1, 2)
{
    /// <summary>Legal forms.</summary>
    public static readonly string[] Forms = ["long", "short", "month"];

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override object? Value(RenderState state, ReadOnlySpan<object?> arguments) => Words(state, arguments, out _);

    public override void Print(RenderState state, ReadOnlySpan<object?> arguments)
    {
        var words = Words(state, arguments, out var machine);
        if (machine is null)
        {
            HtmlText.Write(state.Output, words);
            return;
        }

        state.Output.Write("<time datetime=\"");
        state.Output.Write(machine);
        state.Output.Write("\">");
        HtmlText.Write(state.Output, words);
        state.Output.Write("</time>");
    }

    private static string Words(RenderState state, ReadOnlySpan<object?> arguments, out string? machine)
    {
        var written = TextAt(state, arguments, 0);
        var about = written.EndsWith('~');
        machine = null;
        if (!Read(about ? written.AsSpan(0, written.Length - 1) : written, out var year, out var month, out var day)) return written;
        machine = about ? written[..^1] : written;
        var form = TextAt(state, arguments, 1);
        if (form == "month") day = 0;
        return state.HtmlLang == "ja"
            ? Japanese(year, month, day, form == "short") + (about ? "ごろ" : "")
            : (about ? "about " : "") + English(year, month, day, form == "short");
    }

    // 2025, 2025-03 or 2025-03-01.
    private static bool Read(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        return text.Length is 4 or 7 or 10 && Number(text[..4], 1, 9999, out year)
            && (text.Length < 7 || (text[4] == '-' && Number(text[5..7], 1, 12, out month)))
            && (text.Length < 10 || (text[7] == '-' && Number(text[8..], 1, DateTime.DaysInMonth(year, month), out day)));
    }

    private static bool Number(ReadOnlySpan<char> text, int least, int most, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;

    private static string Japanese(int year, int month, int day, bool brief) => (month, day, brief) switch
    {
        (0, _, _) => string.Create(CultureInfo.InvariantCulture, $"{year}年"),
        (_, 0, _) => string.Create(CultureInfo.InvariantCulture, $"{year}年{month}月"),
        (_, _, true) => string.Create(CultureInfo.InvariantCulture, $"{year}/{month}/{day}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}年{month}月{day}日"),
    };

    private static string English(int year, int month, int day, bool brief)
    {
        if (month == 0) return year.ToString(CultureInfo.InvariantCulture);
        var name = brief ? Months[month - 1][..3] : Months[month - 1];
        return day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{name} {year}") : string.Create(CultureInfo.InvariantCulture, $"{day} {name} {year}");
    }
}
