using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>Makes the part of views that all pages share.</summary>
internal static class SiteViews
{
    public static SiteView Of(Catalog catalog, IReadOnlySet<string> kinds, string lang, (PictureView? Logo, PictureView? Share) pictures)
    {
        var settings = catalog.Settings;
        var said = settings.In(lang);
        var isMain = lang == settings.Lang;
        var contact = settings.Operator.Map(SiteFields.Contact);
        var (licenceName, licenceUrl) = settings.LicenseOf(settings.License);
        var hasGuide = settings.Guide && !catalog.Guide.IsEmpty;
        return new SiteView
        {
            Title = said.Text(SiteFields.I18nTitle) ?? (lang == "en" ? settings.TitleEn : null) ?? settings.Title,
            Tagline = said.Text(SiteFields.I18nTagline) ?? (isMain ? settings.Tagline : ""),
            Description = said.Text(SiteFields.I18nDescription) ?? (isMain ? settings.Description : ""),
            Lang = lang,
            HtmlLang = lang == "easy" ? "ja" : lang,
            ContentLang = settings.Lang,
            Operator = new OperatorView((lang == "en" ? settings.Operator.Text(SiteFields.OperatorNameEn) : null) ?? settings.OperatorName, settings.Operator.Text(SiteFields.Department), Href(settings.Operator.Text(SiteFields.OperatorUrl)),
                contact.Text(SiteFields.ContactLabel), Href(contact.Text(SiteFields.ContactForm)), contact.Text(SiteFields.ContactEmail), contact.Text(SiteFields.ContactPhone), contact.Text(SiteFields.ContactHours)),
            Licence = new LicenceView(licenceName, licenceUrl),
            Credit = settings.Credit,
            Url = settings.Url,
            BasePath = settings.BasePath,
            Logo = pictures.Logo,
            ShareImage = settings.Url is null ? null : pictures.Share,
            HasFeed = settings is { Url: not null, FeedItems: > 0 } && (!catalog.Cases.IsEmpty || !catalog.Reports.IsEmpty || catalog.Communities.Any(c => c.PublicationStatus == "published")),
            HasGuide = hasGuide,
            HasSearch = kinds.Contains("search") && settings.SearchEnabled,
            HasFinder = kinds.Contains("finder-question"),
            HasLeave = kinds.Contains("leave-index"),
            Links = Links(settings),
        };
    }

    private static string? Href(string? url) => url is null ? null : WebAddress.Href(url);

    private static ImmutableArray<NavLink> Links(SiteSettings settings)
    {
        if (!settings.Navigation.IsEmpty) return [.. settings.Navigation.Select(n => new NavLink(n.Label, Address(n.To), "", null))];
        (string Section, string Href)[] sections =
        [
            ("prefectures", Routes.Prefectures.Value), ("types", Routes.Types.Value), ("cases", Routes.Cases.Value), ("reports", Routes.Reports.Value), ("about", Routes.About.Value),
        ];
        return [.. sections.Select(s => new NavLink("", s.Href, s.Section, null))];
    }

    // A site path, a URL, or the id of a page.
    private static string Address(string to) =>
        to.Contains("://", StringComparison.Ordinal) ? to : to.StartsWith('/') ? to[1..] : to.EndsWith('/') || to.Contains('.') ? to : to + "/";
}
