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
        if (mapping["url"] is null) found.Add(Codes.NoSiteUrl, SourceSpan.WholeFile(path), ("outputs", new("sitemap.xml、feed.xml、canonical", "sitemap.xml, feed.xml, canonical")));
        // What was written and refused has had its message.
        var publisher = mapping["operator"] as YamlMapping;
        var kind = settings.Operator.Text(SiteFields.OperatorKind);
        if (kind is "municipality" or "prefecture" && publisher?[SiteFields.LgCode.Key] is null)
        {
            found.Add(Codes.OperatorCode, settings.Operator.Span(path));
        }

        var missing = new[] { SiteFields.Department, SiteFields.Contact }.Where(f => publisher?[f.Key] is null).Select(f => "operator." + f.Key).ToArray();
        if (missing.Length > 0 && publisher is not null) found.Add(Codes.OperatorMissing, settings.Operator.Span(path), ("keys", Bilingual.List(missing)));
        SettingsRules.Check(values, path, found);
        LeaveRules.Check(settings, found);
        return settings;
    }

    /// <summary>The site's weights; unknown and locked codes are reported.</summary>
    public static SeverityPolicy Policy(SiteSettings settings, DiagnosticBag found)
    {
        var weights = new Dictionary<string, Severity>(StringComparer.Ordinal);
        var block = settings.Values.Map(SiteFields.Diagnostics);
        for (var i = 0; i < settings.Severities.Length; i++)
        {
            var (id, weight) = settings.Severities[i];
            var span = block.SpanOf(SiteFields.DiagnosticsSeverity, i, settings.Path);
            if (!Codes.All.TryGetValue(id, out var code))
            {
                found.Suggest(Codes.NoSuchCode, span, NearNames.Of(id, Codes.All.Keys.Order(StringComparer.Ordinal)), null, ("code", id));
            }
            else if (WeightOf(weight) is not { } severity)
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

    private static Severity? WeightOf(string text) => text.ToUpperInvariant() switch
    {
        "OFF" => Severity.Off,
        "INFO" => Severity.Info,
        "WARNING" => Severity.Warning,
        "ERROR" => Severity.Error,
        _ => null,
    };
}
