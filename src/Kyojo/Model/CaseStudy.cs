using System.Collections.Immutable;
using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Model;

/// <summary>An anonymous story of how somebody took part.</summary>
public sealed class CaseStudy
{
    internal CaseStudy(string id, FieldValues values, string file, MarkdownBody body)
    {
        Id = id;
        Values = values;
        File = file;
        Body = body;
        TitleLine = MarkdownLine.Of(values.Text(CaseFields.Title, id));
        SummaryLine = MarkdownLine.Of(values.Text(CaseFields.Summary, ""));
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

    /// <summary>One or two sentences as plain words.</summary>
    public string Summary => SummaryLine.Plain;

    /// <summary>The same with its ruby and other marks.</summary>
    public MarkdownLine SummaryLine { get; }

    /// <summary>Day of publication.</summary>
    public DateOnly Published => Values.Date(CaseFields.Published) ?? default;

    /// <summary>Day of the last change; the day of publication when there was none.</summary>
    public DateOnly Updated => Values.Date(CaseFields.Updated) ?? Published;

    /// <summary>draft, published or withdrawn. Default published.</summary>
    public string Status => Values.Text(CaseFields.Status, "published");

    /// <summary>Ids of the communities it tells of; the first gives its type.</summary>
    public ImmutableArray<string> Communities => Values.Texts(CaseFields.Communities);
}
