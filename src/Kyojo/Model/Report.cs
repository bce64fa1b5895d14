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
    }

    internal FieldValues Values { get; }

    /// <summary>Id, equal to the file name.</summary>
    public string Id { get; }

    /// <summary>File it was read from.</summary>
    public string File { get; }

    /// <summary>The text.</summary>
    public MarkdownBody Body { get; }

    /// <summary>Title.</summary>
    public string Title => Values.Text(ReportFields.Title, Id);

    /// <summary>Abstract; may be empty for drafts.</summary>
    public string Abstract => Values.Text(ReportFields.Abstract, "");

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
