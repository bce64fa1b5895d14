using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>
/// Where people tell that an entry is right, that something is wrong, or of a new group (leaving-kit.md 12): the form the
/// site names, else the issue forms of its repository, which <c>kyojo forms --write</c> makes.
/// </summary>
internal static class FeedbackLinks
{
    // A longer address may be refused on its way: then only the id is filled in.
    private const int Longest = 6 * 1024;

    private static readonly string Confirmed = Word("title", "確認: "), Wrong = Word("title", "誤り: ");

    /// <summary>Where a group says that its entry is right; null for a site that names neither.</summary>
    public static string? Confirm(Community entry, SiteSettings settings) => Of(entry, settings).Confirm;

    /// <summary>Where to tell that something in an entry is wrong; null for a site that names neither.</summary>
    public static string? Correct(Community entry, SiteSettings settings) => Of(entry, settings).Correct;

    /// <summary>Both; of a site with a form of its own it is the same address.</summary>
    public static (string? Confirm, string? Correct) Of(Community entry, SiteSettings settings)
    {
        if (OwnForm(settings, entry.Id, entry.Name) is { } form) return (form, form);
        var (id, name) = (Word("entry", entry.Id), Uri.EscapeDataString(entry.Name));
        return (Issue(settings, "confirm", id, Confirmed + name), Issue(settings, "correct", id, Wrong + name));
    }

    /// <summary>Where to tell that something on a page is wrong; null for a site that names neither.</summary>
    /// <param name="page">The page.</param>
    /// <param name="settings">Settings of the site.</param>
    public static string? Correct(PageInfo page, SiteSettings settings) =>
        OwnForm(settings, "", page.Title) ?? Issue(settings, "correct", "", Word("title", "誤り: " + page.Title) + Word("page", page.Canonical ?? "/" + page.Route));

    /// <summary>Where to tell of a group that is not listed yet; null for a site that names neither.</summary>
    /// <param name="settings">Settings of the site.</param>
    /// <param name="prefecture">The prefecture it comes from, or where it is if its type asks for no place of origin; null = not known.</param>
    /// <param name="type">Its type; null = not known.</param>
    public static string? Suggest(SiteSettings settings, Prefecture? prefecture = null, CommunityType? type = null)
    {
        var ofType = type is null ? "" : Word("type", type.Label);
        var ofPlace = prefecture is null ? "" : Word(type is null || type.RequiredPlaces.Contains("origin") ? "places-origin-prefecture" : "places-base-prefecture", prefecture.Name);
        return OwnForm(settings, "", "") ?? Issue(settings, "new-community", "", ofType + ofPlace);
    }

    /// <summary>Where the source file of a page can be mended: the editor of the site's repository, in the form of GitHub. Null without <c>repository.edit_links</c> and for pages made of many files.</summary>
    /// <param name="page">The page.</param>
    /// <param name="settings">Settings of the site.</param>
    public static string? Edit(PageInfo page, SiteSettings settings)
    {
        if (page.Source is null || RepositoryOf(settings) is not { } repository) return null;
        var values = settings.Values.Map(SiteFields.Repository);
        if (!values.Bool(SiteFields.EditLinks)) return null;
        var path = string.Join('/', page.Source.Split('/').Select(Uri.EscapeDataString));
        return $"{repository.TrimEnd('/')}/edit/{Uri.EscapeDataString(values.Text(SiteFields.RepositoryBranch, "main"))}/{path}";
    }

    /// <summary>True when what is sent can be read by anybody.</summary>
    public static bool IsPublic(SiteSettings settings) => FormOf(settings) is null && RepositoryOf(settings) is not null;

    private static string? OwnForm(SiteSettings settings, string id, string name) =>
        FormOf(settings)?.Replace("{id}", Uri.EscapeDataString(id), StringComparison.Ordinal).Replace("{name}", Uri.EscapeDataString(name), StringComparison.Ordinal);

    private static string? Issue(SiteSettings settings, string form, string needed, string more)
    {
        if (RepositoryOf(settings) is not { } repository) return null;
        var start = $"{repository.TrimEnd('/')}/issues/new?template={form}.yml";
        return start.Length + more.Length + needed.Length <= Longest ? string.Concat(start, more, needed) : start + needed;
    }

    private static string Word(string name, string value) => string.Concat("&", name, "=", Uri.EscapeDataString(value));

    // Anything but an address of the web has been told (KYO2072), and leads nowhere.
    private static string? FormOf(SiteSettings settings) => settings.Values.Map(SiteFields.Feedback).Text(SiteFields.FeedbackUrl) is { } url && WebAddress.IsWeb(url) ? url : null;

    private static string? RepositoryOf(SiteSettings settings) => settings.Values.Map(SiteFields.Repository).Text(SiteFields.RepositoryUrl);
}
