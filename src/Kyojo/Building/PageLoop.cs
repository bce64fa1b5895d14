using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.PostProcessing;
using Kyojo.Publishing;
using Kyojo.Rendering;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// Page by page: make the view, compare its identity, keep the published page or render it anew. Only here is HTML in
/// hand, one page per worker.
/// </summary>
internal sealed class PageLoop(SitePlan plan, BuildOptions options, IOutputStore store, Manifest? last, PrivacyProof? proof = null)
{
    private const string ChangedView = "view";

    private readonly ImmutableArray<PageRenderer> renderers = [.. plan.Site.Languages.Select(site =>
        new PageRenderer(TemplateEngine.For(plan.Theme, site.Lang), MarkdownWords.Of(plan.Theme.Strings(site.Lang)), site.IsMain ? null : site.Planned))];

    private readonly TextPool addresses = new();
    private readonly Desk?[] desks = new Desk?[Math.Max(1, options.Workers)];
    // Views can be skipped when all that enters every identity is as it was, and when no link was broken: the places of
    // broken links are only known from views.
    private readonly bool maySkip = last is { LinksHold: true } && !options.NoCache && last.Parts.SequenceEqual(plan.Identities.SelectMany(identity => identity.Parts));
    private readonly ConcurrentBag<PageSpec> skipped = [];
    private int done;

    /// <summary>Pages that were kept without making their view.</summary>
    public IReadOnlyCollection<PageSpec> Skipped => skipped;

    /// <summary>All pages as the next manifest records them, by address; the number whose bytes were staged.</summary>
    public (ImmutableArray<ManifestPage> Pages, int Written, ImmutableArray<(string Route, string Why)> Rendered) Run(DiagnosticBag found)
    {
        var pages = new ManifestPage[plan.Specs.Length];
        var written = new bool[pages.Length];
        var why = new string?[pages.Length];
        Workers.Run(options.Workers, pages.Length, (i, worker) =>
        {
            (pages[i], written[i], why[i]) = One(plan.Specs[i], worker);
            if (options.Progress is { } progress) progress(Interlocked.Increment(ref done), pages.Length);
        });
        found.AddRange(TemplateFaults.Folded(pages.SelectMany(page => page.Notes.Select(n => n.ToDiagnostic()).OfType<Diagnostic>())));
        var rendered = plan.Specs.Select((spec, i) => (spec.Route.Value, Why: why[i])).Where(p => p.Why is not null).Select(p => (p.Value, p.Why!));
        Array.Sort(pages, static (a, b) => RoutePath.Compare(a.Route, b.Route));
        return (ImmutableCollectionsMarshal.AsImmutableArray(pages), written.Count(w => w), [.. rendered]);
    }

    /// <summary>One page as text, for <c>serve</c>, <c>explain</c> and tests; writes nothing.</summary>
    public string Render(PageSpec spec, DiagnosticBag notes) => Html(spec, spec.View(), DeskOf(0), notes).ToString();

    /// <summary>Why a page would be rendered: <c>new</c>, <c>file</c> (changed on disk), a part of the identity, <c>view</c>; null = it would be kept.</summary>
    public string? Reason(PageSpec spec, Fingerprint identity) =>
        last?.FindPage(spec.Route) is var before && Same(spec, before, plan.Ingredients.Of(spec)) is null ? Reason(spec, before, identity, out _) : null;

    private string? Reason(PageSpec spec, ManifestPage? before, Fingerprint identity, out OutputStamp present)
    {
        present = default;
        if (before is null) return "new";
        if (options.NoCache) return "no-cache";
        if (before.Fingerprint == identity) return store.Matches(spec.Route, before.Stamp, out present) ? null : "file";
        foreach (var (name, value) in plan.IdentityOf(spec).Parts)
        {
            if (last!.Parts.All(p => p.Name != name || p.Value != value)) return name;
        }

        return ChangedView;
    }

    private (ManifestPage Page, bool Written, string? Why) One(PageSpec spec, int worker)
    {
        var ingredients = plan.Ingredients.Of(spec);
        var before = last?.FindPage(spec.Route);
        if (Same(spec, before, ingredients) is { } same)
        {
            skipped.Add(spec);
            proof?.Kept(spec.Route);
            return (same, false, null);
        }

        var view = spec.View();
        // A new page that is known by its ingredients needs no identity yet: it is made when those have changed.
        var identity = ingredients is not null && before is null ? default : plan.IdentityOf(spec).Of(view);
        var why = Reason(spec, before, identity, out var present);
        if (why is null)
        {
            proof?.Kept(spec.Route);
            return (With(before!, present, ingredients), false, null);
        }

        var desk = DeskOf(worker);
        var notes = new DiagnosticBag();
        var html = Html(spec, view, desk, notes);
        desk.Bytes.ResetWrittenCount();
        desk.Bytes.Advance(Encoding.UTF8.GetBytes(html, desk.Bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(html.Length))));
        proof?.Written(spec.Route, desk.Bytes.WrittenSpan);
        var stamp = store.Put(spec.Route, desk.Bytes.WrittenSpan, before?.Stamp, worker, out var written);
        // It had no identity until now, and is as it was.
        var isSame = !written && why == ChangedView && before?.Fingerprint == default(Fingerprint);
        return (new ManifestPage
        {
            Route = spec.Route,
            Kind = spec.Kind,
            Fingerprint = identity,
            Ingredients = ingredients,
            Stamp = stamp,
            // Where a pass has changed the page, its parts lie elsewhere.
            Facts = desk.Scanner.Scan(spec.Route, html, check: notes.Count == 0, html.SequenceEqual(desk.Text.Written) ? desk.Text.Parts : default),
            Notes = notes.Count == 0 ? [] : [.. notes.ToSorted().Select(PageNote.Of)],
            Sources = spec.Sources,
            Why = isSame ? before!.Why : why,
        }, written, isSame ? null : why);
    }

    // The page as it was kept when it is made of the same and its file is as it was written; else null.
    private ManifestPage? Same(PageSpec spec, ManifestPage? before, Fingerprint? ingredients)
    {
        if (!maySkip || ingredients is null || before is null || before.Ingredients != ingredients) return null;
        return store.Matches(spec.Route, before.Stamp, out var present) ? With(before, present, ingredients) : null;
    }

    private ReadOnlySpan<char> Html(PageSpec spec, PageView view, Desk desk, DiagnosticBag notes)
    {
        desk.Text.Clear();
        renderers[plan.LanguageOf(spec)].Render(spec, view, desk.Text, notes);
        var html = desk.Text.Written;
        var (from, to) = (desk.First, desk.Second);
        foreach (var pass in options.Passes)
        {
            if (pass.Leaves(spec.Route, html)) continue;
            to.ResetWrittenCount();
            pass.Apply(spec.Route, html, to);
            html = to.WrittenSpan;
            (from, to) = (to, from);
        }

        return html;
    }

    private Desk DeskOf(int worker) => desks[worker] ??= new Desk(plan.Site.Settings.BasePath, addresses);

    private static ManifestPage With(ManifestPage page, OutputStamp stamp, Fingerprint? ingredients) => page.Stamp == stamp && page.Ingredients == ingredients ? page : new()
    {
        Route = page.Route, Kind = page.Kind, Fingerprint = page.Fingerprint, Ingredients = ingredients, Stamp = stamp, Facts = page.Facts, Notes = page.Notes, Sources = page.Sources, Why = page.Why,
    };

    // What one worker uses again for page after page.
    private sealed class Desk(string basePath, TextPool addresses)
    {
        public PageText Text { get; } = new();

        public ArrayBufferWriter<char> First { get; } = new(64 * 1024);

        public ArrayBufferWriter<char> Second { get; } = new(64 * 1024);

        public ArrayBufferWriter<byte> Bytes { get; } = new(128 * 1024);

        public PageFactsScanner Scanner { get; } = new(basePath, addresses);
    }
}
