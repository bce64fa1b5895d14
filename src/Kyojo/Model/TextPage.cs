using Kyojo.Model.Fields;
using Kyojo.Syntax;

namespace Kyojo.Model;

/// <summary>A static page (<c>content/pages</c>) or a chapter of the manual (<c>content/guide</c>).</summary>
public sealed class TextPage
{
    internal TextPage(string id, FieldValues values, string file, MarkdownBody body)
    {
        Id = id;
        Values = values;
        File = file;
        Body = body;
        TitleLine = MarkdownLine.Of(values.Text(TextFields.Title, id));
        SummaryLine = MarkdownLine.Of(values.Text(TextFields.Summary, ""));
    }

    internal FieldValues Values { get; }

    /// <summary>Path below its folder without extension: <c>about</c>, <c>develop/architecture</c>; <c>index</c> names the folder itself.</summary>
    public string Id { get; }

    /// <summary>File it was read from.</summary>
    public string File { get; }

    /// <summary>The text.</summary>
    public MarkdownBody Body { get; }

    /// <summary>Title as plain words.</summary>
    public string Title => TitleLine.Plain;

    /// <summary>The same with its ruby and other marks.</summary>
    public MarkdownLine TitleLine { get; }

    /// <summary>One sentence as plain words; may be empty.</summary>
    public string Summary => SummaryLine.Plain;

    /// <summary>The same with its ruby and other marks.</summary>
    public MarkdownLine SummaryLine { get; }

    /// <summary>Place among its neighbours; pages without one come last.</summary>
    public int Order => Values.Int(TextFields.Order) ?? int.MaxValue;

    /// <summary>Day of the last change; null when not said.</summary>
    public DateOnly? Updated => Values.Date(TextFields.Updated);
}
