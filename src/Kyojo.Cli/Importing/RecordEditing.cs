using System.Globalization;
using System.Text;
using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Importing.Merging;
using Kyojo.Importing.Records;
using Kyojo.Model;
using Kyojo.Sources;
using Kyojo.Syntax;
using YamlDotNet.Core;

namespace Kyojo.Importing;

/// <summary>The text of records of the site with what rows change in them. A change is kept only when reading it back gives the value that was meant.</summary>
internal sealed class RecordEditing(ImportSite site, DateOnly asOf)
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Changed files with their text.</summary>
    public IEnumerable<(string Path, string Text)> Changed => texts.Select(t => (t.Key, t.Value));

    /// <summary>Units that could not be written in place, with what they should say.</summary>
    public List<(ImportedRow Row, MergedUnit Unit)> Failed { get; } = [];

    /// <summary>The record as it would be; null when it cannot be read.</summary>
    public Community? Preview(ImportedRow row)
    {
        Apply(row);
        return Bound(row.Existing!, texts[row.Existing!.File]);
    }

    /// <summary>Makes the changes of a row in the text of its file.</summary>
    public void Apply(ImportedRow row)
    {
        var record = row.Existing!;
        if (!texts.TryGetValue(record.File, out var text)) text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(site.Folder.Read(record.File));
        var before = text;
        foreach (var unit in row.Updates)
        {
            if (One(text, record, row.Bound!, unit) is { } edited) text = edited;
            else Failed.Add((row, unit));
        }

        if (text != before && FieldRoute.Parse("publication.updated", site.Types) is { } updated) text = YamlEditor.Apply(text, record.Id, new Unit(updated, 0), asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) ?? text;
        texts[record.File] = text;
    }

    private string? One(string text, Community record, Community theirs, MergedUnit unit)
    {
        try
        {
            var edited = YamlEditor.Apply(text, record.Id, unit.Unit, unit.Theirs is null ? null : Yaml(theirs, unit.Unit));
            return edited is not null && Bound(record, edited) is { } after && (FieldText.Of(after, unit.Unit.Route, unit.Unit.Ordinal) ?? "") == (unit.Theirs ?? "") ? edited : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static string? Yaml(Community theirs, Unit unit) => RecordValue.Of(theirs, unit) is { } value ? RecordText.Inline(value) : null;

    private Community? Bound(Community record, string text)
    {
        var quiet = new DiagnosticBag();
        var root = TextDecoder.Decode(new SourceFile(record.File, Encoding.UTF8.GetBytes(text)), quiet) is { } decoded ? YamlReader.Read(record.File, decoded, quiet) : null;
        return root is null ? null : new CommunityBinder(site.Types, new Unread(), quiet).Bind(record.File, record.Id, root).FirstOrDefault(c => c.Id == record.Id);
    }
}
