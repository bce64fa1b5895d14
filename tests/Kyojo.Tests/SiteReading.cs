using Kyojo.Binding;
using Kyojo.Building;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Sources;
using Kyojo.Syntax;

namespace Kyojo.Tests;

/// <summary>The stages up to the catalog, for tests that need no page: reading, binding, references.</summary>
internal static class SiteReading
{
    /// <summary>Catalog and findings of a site given as text; the catalog is null without settings.</summary>
    public static (Catalog? Catalog, IReadOnlyList<Diagnostic> Found) Read(string files, DateOnly? asOf = null, bool drafts = false) =>
        Read(SiteText.Folder(files), asOf, drafts);

    public static (Catalog? Catalog, IReadOnlyList<Diagnostic> Found) Read(ISourceFolder folder, DateOnly? asOf = null, bool drafts = false)
    {
        var found = new DiagnosticBag();
        var sources = SourceSet.Read(folder, "site.yml", workers: 1, found);
        var text = sources.Settings is { } file ? TextDecoder.Decode(file, found) : null;
        var settings = text is null ? null : SettingsBinder.Bind("site.yml", YamlReader.Read("site.yml", text, found), found);
        if (settings is null) return (null, found.ToSorted());
        var policy = SettingsBinder.Policy(settings, found);
        var catalog = CatalogBuilder.Build(settings, asOf ?? new DateOnly(2026, 4, 1), RecordReader.Read(sources.Content, 1, found), drafts, found);
        return (catalog, policy.Apply(found.ToSorted()));
    }

    /// <summary>Codes with their places.</summary>
    public static string[] Findings(string files) => [.. Read(files).Found.Select(d => $"{d.Code.Id} {d.Span}")];

    /// <summary>Codes with their places, of one community <c>one</c> with more lines, which start on line 8.</summary>
    public static string[] Community(string more) =>
        [.. Read($"=== content/communities/one.yml\n{SiteText.Community("one", more)}").Found.Select(d => $"{d.Code.Id} {d.Span}".Replace("content/communities/", "", StringComparison.Ordinal))];
}
