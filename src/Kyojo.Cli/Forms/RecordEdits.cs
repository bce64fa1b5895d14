using System.Collections.Frozen;
using System.Text;
using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Importing.Merging;
using Kyojo.Importing.Records;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Sources;
using Kyojo.Syntax;
using YamlDotNet.Core;

namespace Kyojo.Forms;

/// <summary>
/// Records with some values changed, in memory: comments, order and everything else in their files stay as they are. A
/// value is always written as one scalar, whatever signs it holds.
/// </summary>
internal sealed class RecordEdits(OverlayFolder folder, FrozenDictionary<string, CommunityType> types)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<(string File, string Id, FieldRoute Route)> made = [];

    /// <summary>Changes a value.</summary>
    /// <param name="file">File of the record.</param>
    /// <param name="id">The record.</param>
    /// <param name="path">Field by the table of fields: <c>lifecycle.checked_on</c>, <c>channels.website.value</c>.</param>
    /// <param name="value">What it is to say.</param>
    /// <returns>False when the file is written in a way in which it cannot be changed; then nothing is.</returns>
    public bool Set(string file, string id, string path, string value)
    {
        var route = FieldRoute.Parse(path, types) ?? throw new ArgumentException($"No field {path}.", nameof(path));
        return Apply(file, id, route, Scalar(route.Last, value));
    }

    /// <summary>Names a source for a field, beside those the record names for others.</summary>
    /// <param name="entry">The record.</param>
    /// <param name="path">The field.</param>
    /// <param name="source">Id of the source.</param>
    /// <returns>False when the file is written in a way in which it cannot be changed.</returns>
    public bool SetEvidence(Community entry, string path, string source)
    {
        var pairs = entry.Values.Pairs(CommunityFields.Evidence).Where(p => p.Key != path).Append(new(path, source));
        var words = pairs.Select(p => $"{YamlText.Of(p.Key)}: {(p.Value is string[] many ? $"[{string.Join(", ", many.Select(YamlText.Of))}]" : YamlText.Of((string)p.Value))}");
        return Apply(entry.File, entry.Id, FieldRoute.Parse(CommunityFields.Evidence.Key, types)!, $"{{{string.Join(", ", words)}}}");
    }

    private bool Apply(string file, string id, FieldRoute route, string value)
    {
        try
        {
            var text = Utf8.GetString(folder.Read(file));
            if (YamlEditor.Apply(text, id, new Unit(route, 0), value) is not { } edited) return false;
            folder.Write(file, Utf8.GetBytes(edited));
            made.Add((file, id, route));
            return true;
        }
        catch (Exception error) when (error is YamlException or DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Values that do not read back, as file and path: a record half changed is no record, so that this is looked at when all is done.</summary>
    public IEnumerable<(string File, string Path)> Lost() =>
        made.Where(m => Bound(m.File, m.Id, Utf8.GetString(folder.Read(m.File))) is not { } record || FieldText.Of(record, m.Route) is null).Select(m => (m.File, m.Route.Path));

    /// <summary>A record read from a text; null when it is not there.</summary>
    public Community? Bound(string file, string id, string text)
    {
        var quiet = new DiagnosticBag();
        return TextDecoder.Decode(new SourceFile(file, Utf8.GetBytes(text)), quiet) is { } decoded && YamlReader.Read(file, decoded, quiet) is { } root
            ? new CommunityBinder(types, new Unread(), quiet).Bind(file, id, root).FirstOrDefault(c => c.Id == id)
            : null;
    }

    // Yes and no of a three-valued field are words, not quoted texts; codes keep their zeros by quotes.
    private static string Scalar(Field field, string value) => field.Kind is FieldKind.Tri && value is "true" or "false" ? value : field.Kind is FieldKind.Date && value.All(c => char.IsAsciiDigit(c) || c == '-') ? value : YamlText.Of(value);
}
