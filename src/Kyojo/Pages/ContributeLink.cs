using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Pages;

/// <summary>Where to tell of a group that is missing, with what is already known of it.</summary>
internal static class ContributeLink
{
    /// <summary>An issue of the site's repository that says type and area; null for a site without a repository.</summary>
    public static string? Of(SiteSettings settings, CommunityType type, CoverageArea area) =>
        settings.Values.Map(SiteFields.Repository).Text(SiteFields.RepositoryUrl) is { } repository
            ? $"{repository.TrimEnd('/')}/issues/new?template=new-community.yml&title={Uri.EscapeDataString($"会を知らせる: {area.Name}の{type.Label}")}&type={Uri.EscapeDataString(type.Label)}&place={Uri.EscapeDataString(area.Name)}"
            : null;
}
