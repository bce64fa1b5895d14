using System.Collections.Immutable;
using Kyojo.Building;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Forms;
using Kyojo.Sources;

namespace Kyojo.Cli.Tests.Forms;

/// <summary>A site in memory, and forms as the host writes them into an issue.</summary>
internal sealed class SentForm
{
    public const string Walkers = """
        # 会の記録
        id: walkers
        type: club
        name: {ja: 歩く会, yomi: あるくかい}   # 名前
        summary: 試しに集まる会。
        lifecycle:
          status: active        # 電話で聞いた
          checked_on: 2021-03-30   # 前回
          checked_how: "literature"
        sources: [{id: s1, ref: book}]
        publication: {status: published, updated: 2026-01-01}

        """;

    private static readonly BuildOptions Options = new() { Today = new DateOnly(2026, 11, 21) };

    public SentForm(string walkers = Walkers)
    {
        Folder.Write("site.yml", SmallSite.Settings);
        Folder.Write("content/types/club.yml", SmallSite.Type);
        Folder.Write("content/types/home.yml", SmallSite.Type.Replace("id: club\norder: 1\nlabel: 試しの会", "id: home\norder: 2\nlabel: 郷土の会\nplaces: {required_any: [origin]}", StringComparison.Ordinal));
        Folder.Write("content/references/books.yml", SmallSite.References);
        Folder.Write("content/communities/walkers.yml", walkers);
        Folder.Write("content/communities/next.yml", SmallSite.Community("next", "# 続き\nrelations: [{to: first, kind: cooperates-with}]", "続く会"));
        Folder.Write("content/communities/first.yml", SmallSite.Community("first", name: "一つ目の会"));
        var found = new DiagnosticBag();
        var builder = new SiteBuilder(Folder, Options);
        Catalog = builder.Plan(builder.ReadSources(found), found, out _, out _)!.Site.Catalog;
        All = IssueForms.Of(Catalog.Types);
    }

    public MemoryFolder Folder { get; } = new();

    public Catalog Catalog { get; }

    public ImmutableArray<IssueForm> All { get; }

    /// <summary>The text of a form with these answers by id of the question; the rest was left out.</summary>
    public string Text(string form, params (string Id, string Answer)[] answers) => string.Join("\n\n", All.Single(f => f.Name == form).Fields.Select(field =>
    {
        var answer = answers.FirstOrDefault(a => a.Id == field.Id).Answer;
        return $"### {field.Label}\n\n" + (field.Answer == FormAnswer.Consent ? "- [X] " + field.Help : answer ?? "_No response_");
    })) + "\n";

    public FormIntake Take(string text) => FormIntake.Of(Folder, Options, Catalog, text);

    public FormIntake Take(string form, params (string Id, string Answer)[] answers) => Take(Text(form, answers));

    /// <summary>The only file that would change, as text.</summary>
    public static string Only(FormIntake intake)
    {
        Assert.True(intake.Faults.IsEmpty && intake.Errors.IsEmpty, string.Join('\n', intake.Faults.Select(f => f.Ja).Concat(intake.Errors.Select(e => e.ToString()))));
        return System.Text.Encoding.UTF8.GetString(Assert.Single(intake.Files).Bytes);
    }
}
