using System.Collections.Immutable;
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

    /// <summary>Day of the last change; the day of publication when there was none.</summary>
    public DateOnly Updated => Values.Date(ReportFields.Updated) ?? Published;

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
