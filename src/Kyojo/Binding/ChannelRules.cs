using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Binding;

/// <summary>The value of a channel has the form its kind asks for (KYO2071–2075). Names of accounts are words, not addresses.</summary>
internal static class ChannelRules
{
    public static void Check(Community community, DiagnosticBag found)
    {
        foreach (var channel in community.Values.Maps(CommunityFields.Channels))
        {
            if (channel.Text(ChannelFields.Value) is { } value) One(channel.Text(ChannelFields.Kind), value, channel.SpanOf(ChannelFields.Value, community.File), found);
        }
    }

    private static void One(string? kind, string value, SourceSpan span, DiagnosticBag found)
    {
        var isWeb = Contact.IsWeb(value);
        switch (kind)
        {
            case "website" or "form":
                Contact.Url(value, span, found);
                break;
            case "email" when !isWeb:
                Contact.Mail(value, span, found);
                break;
            case "phone" when !isWeb:
                Contact.Phone(value, span, found);
                break;
            default:
                if (isWeb) Contact.Url(value, span, found);
                else Contact.IsForbidden(value, span, found);
                break;
        }
    }
}
