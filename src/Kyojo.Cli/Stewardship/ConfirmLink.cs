using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Stewardship;

/// <summary>Where a group says that its entry is right: the site's form, else an issue of the site's repository (leaving-kit.md 12).</summary>
internal static class ConfirmLink
{
    /// <summary>The address; null for a site that names neither.</summary>
    public static string? Of(Community entry, SiteSettings settings)
    {
        if (settings.Values.Map(SiteFields.Feedback).Text(SiteFields.FeedbackUrl) is { } form)
        {
            return form.Replace("{id}", Uri.EscapeDataString(entry.Id), StringComparison.Ordinal).Replace("{name}", Uri.EscapeDataString(entry.Name), StringComparison.Ordinal);
        }

        return settings.Values.Map(SiteFields.Repository).Text(SiteFields.RepositoryUrl) is { } repository
            ? $"{repository.TrimEnd('/')}/issues/new?template=confirm.yml&title={Uri.EscapeDataString("確認: " + entry.Name)}&entry={Uri.EscapeDataString(entry.Id)}"
            : null;
    }
}
