using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Model;

/// <summary>A report, column or interview.</summary>
public sealed class Report
{
    internal Report(string id, FieldValues values, string file, MarkdownBody body)
    {
        Id = id;
        Values = values;
        File = file;
        Body = body;
        TitleLine = MarkdownLine.Of(values.Text(ReportFields.Title, id));
        SubtitleLine = values.Text(ReportFields.Subtitle) is { } subtitle ? MarkdownLine.Of(subtitle) : null;
        AbstractLine = MarkdownLine.Of(values.Text(ReportFields.Abstract, ""));
        Corrections = [.. values.Maps(ReportFields.Corrections).Select(Correction.Of).OrderByDescending(c => c.On)];
    }

    internal FieldValues Values { get; }

    /// <summary>Id, equal to the file name.</summary>
    public string Id { get; }

    /// <summary>File it was read from.</summary>
    public string File { get; }

    /// <summary>The text.</summary>
    public MarkdownBody Body { get; }

    /// <summary>Title as plain words.</summary>
    public string Title => TitleLine.Plain;

    /// <summary>The same with its ruby and other marks.</summary>
    public MarkdownLine TitleLine { get; }

    /// <summary>What stands below the title; null when nothing does.</summary>
    public MarkdownLine? SubtitleLine { get; }

    /// <summary>Abstract as plain words; may be empty for drafts.</summary>
    public string Abstract => AbstractLine.Plain;

    /// <summary>The same with its ruby and other marks.</summary>
    public MarkdownLine AbstractLine { get; }

    /// <summary>Day of publication.</summary>
    public DateOnly Published => Values.Date(ReportFields.Published) ?? default;

    /// <summary>Day of the last change: that stated, or the newest correction; the day of publication when there was none.</summary>
    public DateOnly Updated => Corrections.Select(c => c.On).Append(Values.Date(ReportFields.Updated) ?? Published).Max();

    /// <summary>Moment before which nothing of it may be published (<c>publish_at</c>); null = it may be.</summary>
    public DateTimeOffset? PublishAt => Values.Text(ReportFields.PublishAt) is { } text && TryReadMoment(text, out var moment) ? moment : null;

    /// <summary>What was changed after publication, newest first; may be empty.</summary>
    public ImmutableArray<Correction> Corrections { get; }

    /// <summary>True when a fact of it was corrected after publication.</summary>
    public bool IsCorrected => Corrections.Any(c => c.Kind == "correction");

    /// <summary>Reads a moment: ISO 8601, day and time to the minute or second, with its offset from UTC.</summary>
    /// <param name="text">As written.</param>
    /// <param name="moment">The moment.</param>
    internal static bool TryReadMoment(string text, out DateTimeOffset moment) =>
        DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);

    /// <summary>draft, published or withdrawn. Default published.</summary>
    public string Status => Values.Text(ReportFields.Status, "published");

    /// <summary>Ids of communities it names.</summary>
    public ImmutableArray<string> Communities => Values.Texts(ReportFields.Communities);

    /// <summary>Ids of cases it names.</summary>
    public ImmutableArray<string> Cases => Values.Texts(ReportFields.Cases);

    /// <summary>Ids of types it is about.</summary>
    public ImmutableArray<string> RelatedTypes => Values.Texts(ReportFields.RelatedTypes);

    /// <summary>Codes of prefectures it is about.</summary>
    public ImmutableArray<string> Prefectures => Values.Texts(ReportFields.Prefectures);
}
