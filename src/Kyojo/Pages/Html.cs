using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kyojo.Sources;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>
/// The only kind of view value a template may print with <c>{{{ }}}</c>: a Markdown text that is rendered when it is
/// printed, or finished JSON. In a page's identity it stands as the hash of its source and the links it leads to.
/// </summary>
[JsonConverter(typeof(HtmlIdentity))]
public sealed class Html
{
    private readonly string shown;

    private Html(MarkdownBody? markdown, ImmutableArray<(string Written, string Resolved, FileFacts? File)> links, string raw, string shown = "")
    {
        this.shown = shown;
        Markdown = markdown;
        Links = links;
        Raw = raw;
    }

    /// <summary>The Markdown text, or null for finished text.</summary>
    public MarkdownBody? Markdown { get; }

    /// <summary>
    /// Links as written in the text, each with the site address it resolves to, and facts about it when it is a file;
    /// only those that lead to content. The address of a file holds its hash, so that the facts need no place in the identity.
    /// </summary>
    public ImmutableArray<(string Written, string Resolved, FileFacts? File)> Links { get; }

    /// <summary>Finished text when there is no Markdown.</summary>
    public string Raw { get; }

    /// <summary>A Markdown text.</summary>
    /// <param name="body">The text.</param>
    /// <param name="links">Its links to content with their addresses.</param>
    /// <param name="shown">What it shows of records of the site, for the identity.</param>
    public static Html Of(MarkdownBody body, ImmutableArray<(string Written, string Resolved, FileFacts? File)> links, string shown = "") => new(body, links, "", shown);

    /// <summary>The same Markdown text, shown by more rules.</summary>
    /// <param name="rules">The rules that are added.</param>
    internal Html With(MarkdownRules rules) => new(Markdown! with { Rules = Markdown.Rules | rules }, Links, Raw, shown);

    /// <summary>Finished JSON that needs no escaping: JSON-LD with <c>&lt;</c> written as <c>\u003c</c>.</summary>
    /// <param name="text">One JSON value.</param>
    public static Html Finished(string text) => new(null, [], text);

    internal sealed class HtmlIdentity : JsonConverter<Html>
    {
        public override Html Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Views are only written.");

        public override void Write(Utf8JsonWriter writer, Html value, JsonSerializerOptions options)
        {
            if (value.Markdown is null)
            {
                writer.WriteRawValue(value.Raw, skipInputValidation: true);
                return;
            }

            writer.WriteStartArray();
            writer.WriteStringValue(Fingerprint.Of(value.Markdown.Text).ToString());
            writer.WriteNumberValue((int)value.Markdown.Profile);
            writer.WriteNumberValue((int)value.Markdown.Rules);
            writer.WriteNumberValue(value.Markdown.FiguresBefore);
            if (value.Markdown.Around.HashFor(value.Markdown.Text) is { } around) writer.WriteStringValue(around.ToString());
            if (value.shown.Length > 0) writer.WriteStringValue(Fingerprint.Of(value.shown).ToString());
            // The place is part of the identity, so that findings kept with a page never point at a wrong line.
            writer.WriteStringValue(value.Markdown.Start.ToString());
            foreach (var (written, resolved, _) in value.Links)
            {
                writer.WriteStringValue(written);
                writer.WriteStringValue(resolved);
            }

            writer.WriteEndArray();
        }
    }
}
