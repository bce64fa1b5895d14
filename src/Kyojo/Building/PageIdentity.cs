using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kyojo.Pages;
using Kyojo.PostProcessing;
using Kyojo.Rendering;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// What a page is known by: the hash of the engine, the theme, the part of the settings all views carry, the passes,
/// and the page's own view. Equal identity, equal bytes.
/// </summary>
internal sealed class PageIdentity
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly JsonSerializerOptions Reflected = new() { TypeInfoResolver = ViewJson.Reflected() };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    private readonly Fingerprint shared;

    public PageIdentity(SiteContext context, Theme theme, ImmutableArray<IHtmlPass> passes, string engineVersion)
    {
        var site = context.Site;
        var suffix = context.IsMain ? "" : $" ({context.Lang})";
        Parts =
        [
            ("engine" + suffix, Fingerprint.Of(engineVersion)),
            ("theme" + suffix, theme.ClosureOf(site.Lang)),
            ("settings" + suffix, OfJson(site)),
            ("passes" + suffix, Fingerprint.Of(string.Join('\n', passes.Select(p => p.Version)))),
            // Where links lead depends on the pages there are in the language.
            .. context.IsMain ? [] : new[] { ("pages" + suffix, Fingerprint.Of(string.Join('\n', context.Planned.All))) },
        ];
        shared = Fingerprint.Combine([.. Parts.Select(p => p.Value)]);
    }

    /// <summary>What all pages share, by name.</summary>
    public ImmutableArray<(string Name, Fingerprint Value)> Parts { get; }

    /// <summary>Identity of one page.</summary>
    public Fingerprint Of(PageView view) => Fingerprint.Combine(shared, OfJson(view));

    /// <summary>The view as it enters the identity, for <c>explain</c>.</summary>
    public static string Text(PageView view) => System.Text.Encoding.UTF8.GetString(Json(view));

    private static Fingerprint OfJson(object value) => Fingerprint.Of(Json(value));

    private static ReadOnlySpan<byte> Json(object value)
    {
        var target = buffer ??= new ArrayBufferWriter<byte>(1 << 16);
        target.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(target, WriterOptions))
        {
            var type = value.GetType();
            JsonSerializer.Serialize(json, value, ViewJson.Default.GetTypeInfo(type) ?? Reflected.GetTypeInfo(type));
        }

        return target.WrittenSpan;
    }
}
