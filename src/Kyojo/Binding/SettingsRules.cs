using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>What must hold between the values of <c>site.yml</c>, beyond the kind of each.</summary>
internal static class SettingsRules
{
    public static void Check(FieldValues values, string path, DiagnosticBag found)
    {
        PageSize(values.Map(SiteFields.Lists), path, found);
        Stale(values.Map(SiteFields.Stale), path, found);
        Targets(values.Map(SiteFields.Coverage), path, found);
        License(values, path, found);
        Tags(values, path, found);
        Redirects(values, path, found);
        Addresses(values, path, found);
        SearchRules.Check(values.Map(SiteFields.Search), path, found);
    }

    // Addresses that may also be paths or patterns of the site, so that no kind of field looks at them.
    private static void Addresses(FieldValues values, string path, DiagnosticBag found)
    {
        foreach (var entry in values.Maps(SiteFields.Navigation))
        {
            if (Address(entry, SiteFields.NavTo, path, found) || entry.Text(SiteFields.NavTo) is not { } to || SiteSettings.IsDestination(to)) continue;
            Wrong(found, entry.SpanOf(SiteFields.NavTo, path), "navigation.to", new("サイトの中の場所（例 /types/npo/）、ページの名前、または https:// で始まるURL", "a path of the site such as /types/npo/, the name of a page, or an https:// address"));
        }

        Address(values.Map(SiteFields.Feedback), SiteFields.FeedbackUrl, path, found);
    }

    private static bool Address(FieldValues values, Field field, string path, DiagnosticBag found)
    {
        if (Contact.ForbiddenScheme(values.Text(field, "")) is not { } scheme) return false;
        found.Add(Codes.ForbiddenScheme, values.SpanOf(field, path), ("scheme", scheme));
        return true;
    }

    private static void PageSize(FieldValues lists, string path, DiagnosticBag found)
    {
        if (lists.Int(SiteFields.PageSize) is < 10 or > 500) Wrong(found, lists.SpanOf(SiteFields.PageSize, path), "lists.page_size", new("10〜500 の数", "a number from 10 to 500"));
    }

    private static void Stale(FieldValues stale, string path, DiagnosticBag found)
    {
        var (aging, banner, last) = SiteSettings.Days(stale);
        if (aging < 1 || aging >= banner || banner >= last)
        {
            // The first that does not fit, of those that were written.
            var field = aging >= banner && stale.Has(SiteFields.StaleBanner) ? SiteFields.StaleBanner : aging >= banner || aging < 1 ? SiteFields.StaleDefault : stale.Has(SiteFields.StaleLast) ? SiteFields.StaleLast : SiteFields.StaleBanner;
            Wrong(found, stale.SpanOf(field, path), "stale." + field.Key, new($"順に大きくなる日数（いまは {aging}、{banner}、{last}）", $"days that rise (now {aging}, {banner}, {last})"));
        }

        var types = stale.Pairs(SiteFields.StaleByType);
        for (var i = 0; i < types.Length; i++)
        {
            if (SiteSettings.Positive(types[i].Value) is null) Wrong(found, stale.SpanOf(SiteFields.StaleByType, i, path), "stale.by_type." + types[i].Key, new("日数", "a number of days"));
        }
    }

    private static void Targets(FieldValues coverage, string path, DiagnosticBag found)
    {
        var targets = coverage.Pairs(SiteFields.CoverageTargets);
        for (var i = 0; i < targets.Length; i++)
        {
            if (SiteSettings.Positive(targets[i].Value) is null) Wrong(found, coverage.SpanOf(SiteFields.CoverageTargets, i, path), "coverage.targets." + targets[i].Key, new("会の数（1以上の整数）", "a number of entries, 1 or more"));
        }
    }

    private static void License(FieldValues values, string path, DiagnosticBag found)
    {
        if (values.Text(SiteFields.License) != "custom") return;
        foreach (var field in (ReadOnlySpan<Field>)[SiteFields.LicenseName, SiteFields.LicenseUrl])
        {
            if (values.Has(field)) continue;
            found.Add(Codes.RequiredMissing, values.SpanOf(SiteFields.License, path), ("key", field.Key), ("label", field.Label), ("example", new("license: custom には license_name と license_url が要ります。", "license: custom needs license_name and license_url.")));
            return;
        }
    }

    private static void Tags(FieldValues values, string path, DiagnosticBag found)
    {
        var tags = values.Pairs(SiteFields.Tags);
        for (var i = 0; i < tags.Length; i++)
        {
            if (!ScalarBinder.IsId(tags[i].Key)) found.Add(Codes.BadId, values.SpanOf(SiteFields.Tags, i, path), ("id", tags[i].Key));
        }
    }

    private static void Redirects(FieldValues values, string path, DiagnosticBag found)
    {
        var redirects = values.Pairs(SiteFields.Redirects);
        for (var i = 0; i < redirects.Length; i++)
        {
            if (RoutePath.TryParse(redirects[i].Key, out var from) && from != RoutePath.Home && redirects[i].Value is string to && RoutePath.TryParse(to, out _)) continue;
            Wrong(found, values.SpanOf(SiteFields.Redirects, i, path), "redirects", new("サイトの中の場所（例 /old/: /new/）", "addresses inside the site, such as /old/: /new/"));
        }
    }

    private static void Wrong(DiagnosticBag found, SourceSpan span, string key, Bilingual expected) => found.Add(Codes.WrongKind, span, ("key", key), ("expected", expected));
}
