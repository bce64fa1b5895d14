using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Stewardship;

/// <summary>Who keeps an entry.</summary>
internal static class Departments
{
    /// <summary>The department the entry names, else that of the site, else the operator.</summary>
    public static string Of(Community entry, SiteSettings settings) =>
        entry.Publication.Text(PublicationFields.Owner) ?? settings.Operator.Text(SiteFields.Department) ?? settings.OperatorName;
}
