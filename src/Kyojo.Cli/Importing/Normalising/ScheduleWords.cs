using Kyojo.Diagnostics;
using Kyojo.Importing.Records;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>Cells about when an activity takes place.</summary>
internal sealed class ScheduleWords(NormalisingContext context)
{
    /// <summary>Days of the week with how often; the rest stands in the remarks.</summary>
    public void Days(CellPlace at, string text)
    {
        var reading = DayWords.Read(text);
        foreach (var day in reading.List) at.Add(day);
        var activity = ActivityOf(at);
        if (reading.Frequency is not null && context.Route($"{activity}.frequency") is { } often && !at.Tree.Has(often.Path)) at.Tree.Add(often, new Leaf(reading.Frequency, at.Tree.Row, at.Column));
        if (reading.Note is not null) Note(at, reading.Note);
    }

    /// <summary>A time of the day; what is none stands in the remarks.</summary>
    public void Time(CellPlace at, string text)
    {
        if (TimeWords.Read(text) is not { } reading)
        {
            Note(at, JapaneseText.Line(text));
            return;
        }

        if (reading.IsDoubtful) context.Found.Add(Codes.ImportTimeRead, at.Span, ("value", text), ("time", reading.Time));
        at.Add(reading.Time);
    }

    private static string ActivityOf(CellPlace at)
    {
        var path = at.Target.Route.Path;
        var end = path.IndexOf(".schedule", StringComparison.Ordinal);
        return end < 0 ? "activities.1" : path[..end];
    }

    // What is no time stands in the remarks of the schedule, together with what stood there before.
    private void Note(CellPlace at, string text)
    {
        if (context.Route($"{ActivityOf(at)}.schedule.note") is { } note) context.AddNote(at.Tree, note, text, at.Column);
    }
}
