using System.Collections.Immutable;
using System.CommandLine;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Text;

namespace Kyojo.Commands;

/// <summary><c>explain</c>: which sources, template and settings made a page and why it was rebuilt; or what a code means.</summary>
internal static class ExplainCommand
{
    public static Command Create(SharedOptions shared, PhaseState state)
    {
        var what = new Argument<string>("what") { Description = Words.ExplainWhat.In(shared.Help) };
        var command = new Command("explain", Words.Explain.In(shared.Help)) { what };
        command.SetAction(parsed => SiteRun.Start(parsed, shared, state, run => Explain(run, parsed.GetValue(what)!)));
        return command;
    }

    private static int Explain(SiteRun run, string what)
    {
        if (Codes.All.TryGetValue(what.ToUpperInvariant(), out var code)) return Code(run, code);
        var found = new DiagnosticBag();
        var sources = run.Builder.ReadSources(found);
        var plan = run.Builder.Plan(sources, found, out var policy, out _);
        if (plan is null)
        {
            new ConsoleReport(Console.Error, run.Language, run.Folder).Write(policy.Apply(found.ToSorted()), most: 500);
            return CommandLine.ContentErrors;
        }

        if (Find(plan, what) is not { } spec)
        {
            Console.Error.WriteLine(Words.NotFound.Fill(run.Language, what));
            var near = NearNames.Of(what.Trim('/'), plan.Specs.Select(s => s.Route.Value.Trim('/')).Concat(plan.Site.Catalog.Communities.Select(c => c.Id)).Distinct());
            if (!near.IsEmpty) Console.Error.WriteLine($"{Words.Suggest.In(run.Language)}: {string.Join(", ", near)}");
            return CommandLine.WrongUse;
        }

        Page(run, plan, spec);
        return CommandLine.Done;
    }

    private static int Code(SiteRun run, DiagnosticCode code)
    {
        Console.WriteLine($"{code.Id} ({Words.Of(code.Severity).In(run.Language)}{(code.Locked ? ", 🔒" : "")})");
        foreach (var line in code.Message.Lines(run.Language)) Console.WriteLine(HelpPage.WithoutBlanks(line));
        foreach (var line in code.Hint.Lines(run.Language).Where(l => l.Length > 0)) Console.WriteLine($"{Words.Hint.In(run.Language)}: {HelpPage.WithoutBlanks(line)}");
        var page = HelpPage.Of(code, run.Language).ToList();
        if (page.Count > 0) Console.WriteLine();
        foreach (var line in page) Console.WriteLine(line);
        return CommandLine.Done;
    }

    private static void Page(SiteRun run, SitePlan plan, PageSpec spec)
    {
        var english = run.Language == Language.English;
        var view = spec.View();
        var store = run.Store();
        var last = store.LoadManifest();
        var identity = plan.IdentityOf(spec).Of(view);
        var reason = new PageLoop(plan, run.Options, store, last).Reason(spec, identity);
        var recorded = last?.FindPage(spec.Route);
        Row(english ? "address" : "場所", "/" + spec.Route.Value);
        Row(english ? "file" : "ファイル", spec.Route.FilePath);
        Row(english ? "page kind" : "ページの種類", spec.Kind);
        Row(english ? "template" : "テンプレート", plan.Theme.Templates.TryGetValue($"pages/{spec.Kind}.hbs", out var template) ? template.Path : "-");
        Row(english ? "theme" : "テーマ", $"{plan.Theme.Name} {plan.Theme.Version}");
        Row(english ? "settings" : "設定", plan.Site.Settings.Path);
        Row(english ? "sources" : "元のファイル", spec.Sources.IsEmpty ? (english ? "(made of the whole directory)" : "（会全体から作る一覧）") : string.Join(", ", spec.Sources));
        Row(english ? "title" : "題名", view.Page.Title);
        Row(english ? "identity" : "識別値", identity.ToString()[..16]);
        if (recorded is not null) Row(english ? "last rendered because" : "前回作り直した理由", Why(recorded.Why, english));
        Row(english ? "next build" : "次のビルド", reason is null ? (english ? "keeps it" : "そのまま使う") : (english ? "renders it: " : "作り直す: ") + Why(reason, english));
        if (run.Verbose) Console.WriteLine(PageIdentity.Text(view));
    }

    // An address (with the site's own URL or base path), an id of any record, or a source file.
    private static PageSpec? Find(SitePlan plan, string what)
    {
        var settings = plan.Site.Settings;
        var top = settings.Url is { } url && what.StartsWith(url, StringComparison.Ordinal) ? url
            : what.StartsWith(settings.BasePath, StringComparison.Ordinal) ? settings.BasePath : "";
        var path = what[top.Length..];
        path = Uri.UnescapeDataString(path.Split('#', '?')[0]);
        if (path.EndsWith("index.html", StringComparison.Ordinal)) path = path[..^"index.html".Length];
        ImmutableArray<string> candidates = [path, path + "/", $"communities/{path}/", $"cases/{path}/", $"reports/{path}/", $"types/{path}/", $"prefectures/{path}/", $"guide/{path}/"];
        foreach (var candidate in candidates)
        {
            if (RoutePath.TryParse(candidate, out var route) && plan.Find(route) is { } spec) return spec;
        }

        return plan.Specs.FirstOrDefault(s => s.Sources.Contains(what));
    }

    private static string Why(string reason, bool english) => reason switch
    {
        "new" => english ? "new" : "新しいページ",
        "view" => english ? "what it shows changed" : "載せる内容が変わった",
        "file" => english ? "the published file was changed or is missing" : "公開中のファイルが変わった、または無い",
        "no-cache" => "--no-cache",
        "engine" => english ? "the program changed" : "プログラムが変わった",
        "theme" => english ? "the theme changed" : "テーマが変わった",
        "settings" => english ? "settings that every page shows changed" : "どのページにも出る設定が変わった",
        "passes" => english ? "the passes over HTML changed" : "HTML の仕上げが変わった",
        _ => reason,
    };

    private static void Row(string label, string text) => Console.WriteLine($"{label}: {text}");
}
