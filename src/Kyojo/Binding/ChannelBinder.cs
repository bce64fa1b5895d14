using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>The value of a channel has the form its kind asks for (KYO2071–2075, 3013). Names of accounts are words, not addresses.</summary>
internal sealed class ChannelBinder(string file, DiagnosticBag found)
{
    // Whose host says what kind of channel it is.
    private static readonly (string Domain, string Kind)[] Hosts =
    [
        ("facebook.com", "facebook"), ("x.com", "x"), ("twitter.com", "x"), ("instagram.com", "instagram"), ("line.me", "line"), ("lin.ee", "line"),
        ("youtube.com", "youtube"), ("youtu.be", "youtube"), ("note.com", "note"), ("slack.com", "slack"),
    ];

    private readonly Contact contact = new(file, found);

    /// <summary>True for channels whose value is read in half width (step N3): numbers and mail addresses.</summary>
    /// <param name="around">The channel.</param>
    public static bool IsNarrow(YamlMapping? around) => around?["kind"] is YamlScalar { Value: "phone" or "email" };

    /// <summary>The value as it is kept, or null when it cannot be used.</summary>
    /// <param name="node">The value.</param>
    /// <param name="around">The channel: its kind is asked for.</param>
    public string? Convert(YamlScalar node, YamlMapping? around)
    {
        var kind = around?["kind"] as YamlScalar;
        switch (kind?.Value)
        {
            case "email":
                return contact.Mail(node);
            case "phone":
                return contact.Phone(node);
        }

        var text = JapaneseText.Line(node.Value);
        if (kind?.Value is not ("website" or "form") && !WebAddress.IsWeb(text)) return contact.IsForbidden(text, node) ? null : text;
        if (contact.Url(node) is not { } url) return null;
        if (kind is not null) CheckHost(url, kind);
        return url;
    }

    /// <summary>The extension of a phone number moves from the value to the label.</summary>
    /// <param name="entries">The entries of a channel.</param>
    public static FieldEntry[] WithExtension(FieldEntry[] entries)
    {
        var value = Array.FindIndex(entries, e => ReferenceEquals(e.Field, ChannelFields.Value));
        var kind = Array.Find(entries, e => ReferenceEquals(e.Field, ChannelFields.Kind)).Value;
        if (value < 0 || kind is not "phone" || !PhoneNumber.TryParse((string)entries[value].Value, out var phone) || phone.Extension is null) return entries;
        entries[value] = entries[value] with { Value = phone.Number };
        var label = Array.FindIndex(entries, e => ReferenceEquals(e.Field, ChannelFields.Label));
        var extension = "内線" + phone.Extension;
        if (label < 0) return [.. entries, entries[value] with { Field = ChannelFields.Label, Value = extension }];
        entries[label] = entries[label] with { Value = $"{entries[label].Value} {extension}" };
        return entries;
    }

    /// <summary>The kind of channel that a web address tells by its host; null when it tells none.</summary>
    /// <param name="url">A web address, or any text.</param>
    public static string? ImpliedKind(string url)
    {
        if (!WebAddress.IsWeb(url)) return null;
        var host = WebAddress.Host(url);
        foreach (var (domain, implied) in Hosts)
        {
            if (WebAddress.IsOf(host, domain)) return implied;
        }

        return null;
    }

    private void CheckHost(string url, YamlScalar kind)
    {
        if (ImpliedKind(url) is not { } implied || kind.Value == implied) return;
        // A page, or nothing more exact, is what people write who do not know the kind; a form may be what they mean.
        var fix = kind.Value is "website" or "other" ? kind.Replaced(file, implied) : null;
        found.AddFixable(Codes.ChannelHost, kind.In(file), fix, ("host", WebAddress.Host(url).ToString()), ("implied", implied), ("value", kind.Value));
    }
}
