using System.Collections.Frozen;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary><c>site.yml</c> to settings and the site's own weights of diagnostics.</summary>
internal static class SettingsBinder
{
    public static SiteSettings? Bind(string path, YamlNode? root, DiagnosticBag found)
    {
        if (root is not YamlMapping mapping)
        {
            found.Add(Codes.WrongStart, root?.In(path) ?? SourceSpan.WholeFile(path), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
            return null;
        }

        var values = new Binder(path, found).Bind(mapping, SiteFields.Schema);
        var settings = new SiteSettings(values, path);
        if (settings.Url is null) found.Add(Codes.NoSiteUrl, SourceSpan.WholeFile(path), ("outputs", new("sitemap.xml、feed.xml、canonical", "sitemap.xml, feed.xml, canonical")));
        var kind = settings.Operator.Text(SiteFields.OperatorKind);
        if (kind is "municipality" or "prefecture" && !settings.Operator.Has(SiteFields.LgCode))
        {
            found.Add(Codes.OperatorCode, settings.Operator.Span(path));
        }

        if (!settings.Operator.Has(SiteFields.Department) || !settings.Operator.Has(SiteFields.Contact))
        {
            var keys = string.Join("、", new[] { SiteFields.Department, SiteFields.Contact }.Where(f => !settings.Operator.Has(f)).Select(f => "operator." + f.Key));
            found.Add(Codes.OperatorMissing, settings.Operator.Span(path), ("keys", keys));
        }

        PageSize(values, path, found);
        return settings;
    }

    /// <summary>The site's weights; unknown and locked codes are reported.</summary>
    public static SeverityPolicy Policy(SiteSettings settings, DiagnosticBag found)
    {
        var weights = new Dictionary<string, Severity>(StringComparer.Ordinal);
        var block = settings.Values.Map(SiteFields.Diagnostics);
        var span = block.SpanOf(SiteFields.DiagnosticsSeverity, settings.Path);
        foreach (var (id, weight) in settings.Severities)
        {
            if (!Codes.All.TryGetValue(id, out var code))
            {
                found.Suggest(Codes.NoSuchCode, span, NearNames.Of(id, Codes.All.Keys.Order(StringComparer.Ordinal)), null, ("code", id));
            }
            else if (!Enum.TryParse<Severity>(weight, ignoreCase: true, out var severity) || int.TryParse(weight, System.Globalization.CultureInfo.InvariantCulture, out _))
            {
                found.Add(Codes.NotAllowed, span, ("value", weight), ("allowed", "off, info, warning, error"));
            }
            else if (code.Locked && severity < code.Severity)
            {
                found.Add(Codes.CodeLocked, span, ("code", id));
            }
            else
            {
                weights[id] = severity;
            }
        }

        return new SeverityPolicy(weights.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void PageSize(FieldValues values, string path, DiagnosticBag found)
    {
        var lists = values.Map(SiteFields.Lists);
        if (lists.Int(SiteFields.PageSize) is < 10 or > 500)
        {
            found.Add(Codes.WrongKind, lists.SpanOf(SiteFields.PageSize, path), ("key", "lists.page_size"), ("expected", new("10〜500 の数", "a number from 10 to 500")));
        }
    }
}
