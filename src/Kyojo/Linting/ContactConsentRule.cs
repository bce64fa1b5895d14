using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Linting;

/// <summary>
/// A mobile number or private mail address that everybody will see has its owner's consent (KYO2203, 2204; privacy rule
/// P2): in channels, in running text, in cases, and as the publisher's own contact, also on leaflets.
/// </summary>
public sealed class ContactConsentRule : ILintRule
{
    /// <inheritdoc/>
    public bool ReadsTextsOfOthers => false;

    /// <inheritdoc/>
    public bool WholeReadsTexts => false;

    /// <inheritdoc/>
    public void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
        foreach (var channel in entry.Values.Maps(CommunityFields.Channels))
        {
            if (channel.Text(ChannelFields.Audience, "public") != "public" || Consent.IsGiven(channel)) continue;
            One(channel.Text(ChannelFields.Value), channel.SpanOf(ChannelFields.Value, entry.File), catalog, found);
            One(channel.Text(ChannelFields.Label), channel.SpanOf(ChannelFields.Label, entry.File), catalog, found);
        }

        Texts(entry.Values, entry.File, catalog, found);
        Texts(entry.Own, entry.File, catalog, found);
    }

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag found)
    {
        foreach (var story in catalog.EveryCase)
        {
            Texts(story.Values, story.File, catalog, found);
            One(story.Body.Text, story.Body.Start, catalog, found);
        }

        Contact(catalog.Settings.Operator.Map(SiteFields.Contact), catalog, found);
        var leave = catalog.Settings.Values.Map(SiteFields.Leave);
        Contact(leave.Map(LeaveFields.Contact), catalog, found);
        foreach (var (_, area) in leave.Pairs(LeaveFields.PerArea)) Contact(((FieldValues)area).Map(LeaveFields.Contact), catalog, found);
    }

    private static void Contact(FieldValues contact, Catalog catalog, DiagnosticBag found)
    {
        if (Consent.IsGiven(contact)) return;
        foreach (var item in contact.Entries)
        {
            if (item.Value is string text) One(text, contact.SpanOf(item.Field, catalog.Settings.Path), catalog, found);
        }
    }

    // Text that readers see; addresses, numbers of registries and sources are no contacts.
    private static void Texts(FieldValues values, string file, Catalog catalog, DiagnosticBag found)
    {
        foreach (var item in values.Entries)
        {
            var field = item.Field;
            if (field == CommunityFields.Channels || field == CommunityFields.People || field == CommunityFields.InternalNote || field == CommunityFields.ExternalIds || field.Key == CommunityFields.Sources.Key) continue;
            switch (item.Value)
            {
                case string text when field.Kind is FieldKind.Line or FieldKind.Text or FieldKind.Markdown:
                    One(text, new SourceSpan(file, item.Line, item.Column, item.Length), catalog, found);
                    break;
                case PlacedList<string> list when field.Kind == FieldKind.Line:
                    for (var i = 0; i < list.Items.Length; i++) One(list.Items[i], list.PlaceOf(i).In(file), catalog, found);
                    break;
                case FieldValues part:
                    Texts(part, file, catalog, found);
                    break;
                case FieldValues[] parts:
                    foreach (var part in parts) Texts(part, file, catalog, found);
                    break;
            }
        }
    }

    private static void One(string? text, SourceSpan span, Catalog catalog, DiagnosticBag found)
    {
        var (mobile, mail) = ContactText.In(text, catalog.Settings.FreeMailDomains);
        if (mobile) found.Add(Codes.MobileWithoutConsent, span);
        if (mail) found.Add(Codes.FreeMailWithoutConsent, span);
    }
}
