using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Binding;
using Kyojo.Catalogs;
using Kyojo.Catalogs.Finding;
using Kyojo.Diagnostics;
using Kyojo.Linting;
using Kyojo.Model;
using Kyojo.Outputs;
using Kyojo.Pages;
using Kyojo.PostProcessing;
using Kyojo.Publishing;
using Kyojo.Rendering;
using Kyojo.Sources;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>The whole way, stage by stage: sources, records, catalog, pages, outputs, publishing.</summary>
public sealed class SiteBuilder
{
    private readonly ISourceFolder folder;
    private readonly BuildOptions options;
    private readonly BuildKeys keys;

    /// <summary>A builder for one site folder.</summary>
    /// <param name="folder">Where the sources are.</param>
    /// <param name="options">What the build is told from outside.</param>
    public SiteBuilder(ISourceFolder folder, BuildOptions options)
    {
        this.folder = folder;
        this.options = options;
        keys = new BuildKeys(options);
    }

    /// <summary>Builds the site into a store. With errors, or when nothing changed, the published site is not touched.</summary>
    internal BuildReport Build(IOutputStore store)
    {
        var found = new DiagnosticBag();
        store.Recover();
        // While the folders are listed the manifest is loaded, which tells what in them need not be read, and what was kept of it.
        var keeping = options.NoCache ? Task.FromResult<KeptRecords?>(null) : Workers.Beside<KeptRecords?>(options.Workers, () => KeptRecords.Load(store));
        var remembered = Workers.Beside(options.Workers, () => store.LoadManifest() is { } manifest ? (Manifest: manifest, Sources: new KnownSources(manifest.Sources)) : (null, KnownSources.None));
        var sources = SourceSet.Read(folder, options.Config, options.Workers, found, options.NoCache ? null : () => remembered.GetAwaiter().GetResult().Sources);
        var last = remembered.GetAwaiter().GetResult().Manifest;
        using var remains = keeping.GetAwaiter().GetResult();
        if (last is not null && !options.NoCache && last.InputFingerprint == keys.Input(sources) && Unchanged.Confirm(store, last, options.Workers) is { } same)
        {
            return same with { Settings = ReadSettings(sources.Settings, new DiagnosticBag()) };
        }

        // A first build keeps nothing: in CI there is no second.
        var kept = last is null || remains is null ? null : remains.Key == BuildKeys.Reading(sources) ? remains : KeptRecords.None;
        try
        {
            return Build(store, sources, last, kept, found);
        }
        catch (Exception fault) when (IsDamage(fault) && options.MostHeld < long.MaxValue)
        {
            // What was kept is forgotten, and everything is read and held.
            if (kept is not null) store.KeepRecords(default, []);
            return new SiteBuilder(folder, options with { MostHeld = long.MaxValue }).Build(store);
        }
    }

    private static bool IsDamage(Exception fault) => fault is InvalidDataException || (fault as AggregateException)?.Flatten().InnerExceptions.All(inner => inner is InvalidDataException) == true;

    private BuildReport Build(IOutputStore store, SourceSet sources, Manifest? last, KeptRecords? kept, DiagnosticBag found)
    {
        sources = sources.WithBytes(folder, source => kept?.Find(source) is null, options.Workers, found);
        var isLarge = sources.CommunityBytes > options.MostHeld;
        using var texts = isLarge ? store.OpenTexts() : null;
        var plan = Plan(sources, found, out var policy, out var settings, kept, options.NoCache ? null : last, isLarge ? new Packing(texts) : null);
        if (plan is null) return Failed(found, policy, settings);
        try
        {
            return Publish(store, plan, last, sources, found, policy);
        }
        finally
        {
            store.Abort();
        }
    }

    /// <summary>Everything up to the first rendered page; null when the site cannot be planned.</summary>
    internal SitePlan? Plan(SourceSet sources, DiagnosticBag found, out SeverityPolicy policy, out SiteSettings? settings, KeptRecords? kept = null, Manifest? last = null, Packing? packing = null)
    {
        policy = SeverityPolicy.Default;
        settings = ReadSettings(sources.Settings, found);
        if (settings is not { } known) return null;
        policy = SettingsBinder.Policy(settings, found);
        // Sorting the records takes one thread: beside it the theme is read. So does planning pages: beside it the rules are run.
        // Each has a bag of its own, as some stages ask whether they themselves have found anything.
        var (ofTheme, ofRules, ofFinder) = (new DiagnosticBag(), new DiagnosticBag(), new DiagnosticBag());
        var themeSources = keys.Theme(sources);
        var reading = Workers.Beside(options.Workers, () => sources.IsThemeWhole ? ReadTheme(known, isSound: themeSources == last?.SoundTheme, ofTheme) : null);
        var records = RecordReader.Read(sources.Content, options.Workers, found, kept, packing);
        var isToday = (options.AsOf ?? settings.AsOf) is null;
        var asOf = options.AsOf ?? settings.AsOf ?? options.Today;
        var now = isToday ? options.Now : null;
        var ingredients = new Ingredients(asOf, now, records, sources, options);
        var quietUnder = Fingerprint.Combine(ingredients.Rest, Fingerprint.Of($"{isToday}\n{keys.RuleNames}"));
        var quiet = kept?.QuietUnder == quietUnder ? new QuietFiles(records.Packed.Where(kept.Holds).ToDictionary(file => file.Path, file => file.Noisy, StringComparer.Ordinal)) : QuietFiles.Unknown;
        var catalog = CatalogBuilder.Build(settings, asOf, records, options.Drafts || settings.IncludeDrafts, found, isToday, now, quiet, options.Workers);
        var toldUnder = Fingerprint.Combine(quietUnder, Fingerprint.Of(keys.EngineVersion));
        var toldBefore = ToldBefore.Of(last, toldUnder, sources);
        var checking = Workers.Beside(options.Workers, () => Lint.Run(options.Rules, catalog, options.Workers, ofRules, quiet, toldBefore));
        var finder = Workers.Beside(options.Workers, () => FinderReader.Read(sources.Content, catalog, ofFinder));
        var hidden = Workers.Beside(options.Workers, () => HiddenValues.Of(catalog));
        var theme = reading.GetAwaiter().GetResult();
        found.AddRange(ofTheme.ToSorted());
        var plan = theme is not null ? Plan(settings, sources, catalog, theme, ingredients, finder, found) : null;
        finder.GetAwaiter().GetResult();
        found.AddRange(ofFinder.ToSorted());
        var told = checking.GetAwaiter().GetResult();
        found.AddRange(ofRules.ToSorted());
        return plan is null ? null : plan with
        {
            Kept = kept is null ? null : new NextRecords(BuildKeys.Reading(sources), quietUnder, records, quiet, kept),
            SoundTheme = ofTheme.Count == 0 ? themeSources : default,
            Told = told,
            ToldUnder = ToldBefore.Under(told, toldUnder),
            Hidden = hidden.GetAwaiter().GetResult(),
        };
    }

    private SitePlan Plan(SiteSettings settings, SourceSet sources, Catalog catalog, Theme theme, Ingredients ingredients, Task<Finder> finder, DiagnosticBag found)
    {
        var media = MediaFiles.Of(sources.Content);
        var routes = media.ToFrozenDictionary(m => m.File.Path, m => m.Route, StringComparer.Ordinal);
        var facts = MediaFiles.Facts(media);
        var pictures = SitePictures.Of(settings, theme, routes, facts, found);
        var site = new SiteContext(catalog, routes, facts, options.PageKinds.Select(k => k.Name).ToFrozenSet(StringComparer.Ordinal), theme.Strings, pictures);
        site.Take(finder);
        site.Printed = options.Printed;
        site.Accessibility = AccessibilityCheck.Read(sources.Content, settings, found);
        MediaCheck.Run(site, routes, found);
        MediaCheck.Run(media, options.Workers, found);
        var specs = PagePlanner.Plan(site, options.PageKinds, options.Workers, found);
        AddressLock.Check(sources.Addresses, specs, catalog, sources.Content, found);
        CorrectedFigures.Check(catalog, sources.Addresses, found);
        var leaflets = LeafletCheck.Run(site, options.Workers, found);
        return new SitePlan(site, theme, specs, media, [.. site.Languages.Select(language => new PageIdentity(language, theme, options.Passes, keys.EngineVersion))], ingredients) { LeaveReport = leaflets };
    }

    // A theme in which the last build found nothing is not searched again; our own, shown by our own page kinds, is searched by a test.
    private Theme? ReadTheme(SiteSettings settings, bool isSound, DiagnosticBag found)
    {
        var theme = ThemeReader.Read(folder, settings.Theme, settings.ThemeOptions, found);
        if (theme is not null && !isSound && !(theme.IsBuiltIn && options.PageKinds.SequenceEqual(Defaults.PageKinds))) TemplateChecker.Check(theme, options.PageKinds.ToFrozenDictionary(k => k.Name, k => k.ViewType, StringComparer.Ordinal), found);
        return theme;
    }

    /// <summary>Reads the settings alone, for callers that need no content; null when they cannot be read.</summary>
    internal SiteSettings? ReadSettings(DiagnosticBag found, out SeverityPolicy policy)
    {
        var settings = ReadSettings(SourceSet.ReadFile(folder, options.Config, found), found);
        policy = settings is null ? SeverityPolicy.Default : SettingsBinder.Policy(settings, found);
        return settings;
    }

    /// <summary>Reads the sources; the first stage, for callers that plan without building.</summary>
    internal SourceSet ReadSources(DiagnosticBag found) => SourceSet.Read(folder, options.Config, options.Workers, found);

    private BuildReport Publish(IOutputStore store, SitePlan plan, Manifest? last, SourceSet sources, DiagnosticBag found, SeverityPolicy policy)
    {
        if (Weighed(found, policy).Any(d => d.Severity == Severity.Error && d.Code.Id.StartsWith("KYO40", StringComparison.Ordinal))) return Unrendered(plan, found, policy);
        var siteNotes = new DiagnosticBag();
        var proof = PrivacyProof.For(plan.Hidden, store, last);
        var files = new SiteFiles(plan, options, store, last, proof);
        files.WriteBeforePages(new OutputInput(plan.Site, [], siteNotes));
        var loop = new PageLoop(plan, options, store, last, proof);
        var (pages, written, rendered) = loop.Run(found);
        foreach (var site in plan.Site.Languages) site.ForgetPrinted();
        var packing = found.HasErrors ? null : Workers.Beside(options.Workers, () => new ManifestWriter(pages));
        var finished = ImmutableArray.CreateRange(pages, p => new FinishedPage(p.Route, p.Kind, p.Facts, p.Sources));
        var outputs = files.Write(new OutputInput(plan.Site, finished, siteNotes));
        // A page that could not be made has no anchors: links to it would be told as broken, each of them.
        var isWhole = !pages.Any(p => p.Notes.Any(n => n.Code == Codes.RenderFailed.Id));
        var links = isWhole ? Links(plan, finished, outputs, loop.Skipped, LinksBefore.Of(last, pages, outputs)) : [];
        siteNotes.AddRange(links);
        if (isWhole) PageCheck.Run(new OutputInput(plan.Site, finished, siteNotes));
        SizeCheck.Run(pages.Select(p => (p.Route.Value, p.Stamp)).Concat(outputs.Select(f => (f.Route.Value, f.Stamp))), plan.Site.Settings.Path, siteNotes);
        found.AddRange(siteNotes.ToSorted());
        proof?.Tell(found);
        var diagnostics = Weighed(found, policy);
        var report = new BuildReport
        {
            Diagnostics = diagnostics,
            Pages = pages.Length,
            Written = written,
            FilesWritten = files.Written,
            Bytes = pages.Sum(p => p.Stamp.Length) + outputs.Sum(f => f.Stamp.Length),
            Rendered = rendered,
            Settings = plan.Site.Settings,
            LeaveReport = plan.LeaveReport,
            NextChange = CheckList.NextChange(plan.Site.Catalog),
            NextPublishing = plan.Site.Catalog.NextPublishing,
        };
        if (report.HasErrors) return report;
        var next = new Manifest
        {
            EngineVersion = keys.EngineVersion,
            InputFingerprint = keys.Input(sources),
            Parts = [.. plan.Identities.SelectMany(identity => identity.Parts)],
            Sources = KnownSources.Of(sources, options.Started),
            SoundTheme = plan.SoundTheme,
            Told = [.. plan.Told.Select(PageNote.Of)],
            ToldUnder = plan.ToldUnder,
            LinksHold = isWhole && links.IsEmpty,
            Searched = proof?.Searched ?? default,
            Notes = [.. diagnostics.Select(PageNote.Of)],
            Pages = pages,
            Packing = packing,
            Files = outputs,
        };
        var orphans = next.OrphansOf(last);
        var keeping = Workers.Beside(options.Workers, () => plan.Kept?.Keep(store));
        store.Commit(orphans, next);
        keeping.GetAwaiter().GetResult();
        return report with { Removed = orphans.Length, Published = true };
    }

    // Views know where a link was written. Where one is broken, those that were skipped are made after all.
    private static ImmutableArray<Diagnostic> Links(SitePlan plan, ImmutableArray<FinishedPage> pages, ImmutableArray<ManifestFile> files, IReadOnlyCollection<PageSpec> skipped, LinksBefore before)
    {
        var found = new DiagnosticBag();
        LinkCheck.Run(new OutputInput(plan.Site, pages, found), files.Select(f => f.Route), before.StillHold);
        if (found.Count == 0 || skipped.Count == 0) return found.ToSorted();
        foreach (var spec in skipped) spec.View();
        found = new DiagnosticBag();
        LinkCheck.Run(new OutputInput(plan.Site, pages, found), files.Select(f => f.Route));
        return found.ToSorted();
    }

    // A template with a fault would give one failure a page: it has been told, once and with its place. What pages would
    // have shown to be wrong in the texts is told all the same, so that one run tells everything.
    private BuildReport Unrendered(SitePlan plan, DiagnosticBag found, SeverityPolicy policy)
    {
        plan.Site.InPlaceOfRendering = found;
        Workers.Run(options.Workers, plan.Specs.Length, (i, _) => plan.Specs[i].View());
        var pages = plan.Specs.Select(s => new FinishedPage(s.Route, s.Kind, PageFacts.None, s.Sources)).ToImmutableArray();
        var outputs = options.Outputs.SelectMany(o => o.Files(new OutputInput(plan.Site, pages, found))).ToArray();
        foreach (var file in outputs) file.Tell?.Invoke(found);
        var routes = pages.Select(p => p.Route).Concat(plan.Theme.Assets.Select(a => RoutePath.File(a.Path))).Concat(plan.Media.Select(m => m.Route)).Concat(outputs.Select(f => f.Route));
        LinkCheck.BeforeRendering(plan.Site, routes, found);
        return Failed(found, policy, plan.Site.Settings) with { Pages = plan.Specs.Length };
    }

    private SiteSettings? ReadSettings(SourceFile? file, DiagnosticBag found)
    {
        if (file is null)
        {
            found.Add(Codes.NoSiteFile, SourceSpan.WholeFile(options.Config), ("path", options.Config));
            return null;
        }

        if (file.Bytes.Length > RecordReader.LargestYaml)
        {
            found.Add(Codes.TooLarge, SourceSpan.WholeFile(file.Path), ("limit", "10 MB"));
            return null;
        }

        var before = found.Count;
        var root = TextDecoder.Decode(file, found) is { } text ? YamlReader.Read(file.Path, text, found) : null;
        return root is null && found.Count > before ? null : SettingsBinder.Bind(file.Path, root, found);
    }

    private static ImmutableArray<Diagnostic> Weighed(DiagnosticBag found, SeverityPolicy policy) => policy.Apply(found.ToSorted());

    private static BuildReport Failed(DiagnosticBag found, SeverityPolicy policy, SiteSettings? settings) =>
        new() { Diagnostics = Weighed(found, policy), Settings = settings };
}
