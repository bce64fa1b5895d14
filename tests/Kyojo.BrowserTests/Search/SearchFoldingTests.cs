using Microsoft.Playwright;

namespace Kyojo.BrowserTests.Search;

/// <summary>The script folds as the program does: the same file of examples as in Kyojo.Tests.</summary>
public sealed class SearchFoldingTests(Lab lab)
{
    private const string Compare = """
        async ({ script, home, vectors }) => {
          const { createSearch, loose, romaji, runs } = await import(script);
          const search = createSearch(home), all = JSON.parse(vectors), wrong = [];
          const same = (kind, input, wanted, got) => { if (JSON.stringify(wanted) !== JSON.stringify(got)) wrong.push(`${kind} ${JSON.stringify(input)}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`); };
          for (const [input, wanted] of all.fold) same("fold", input, wanted, await search.fold(input));
          for (const [input, wanted] of all.loose) same("loose", input, wanted, loose(input));
          for (const [input, wanted] of all.romaji) same("romaji", input, wanted, romaji(input));
          for (const [input, wanted] of all.runs) same("runs", input, wanted, runs(input).map(run => [run.text, run.word]));
          return wrong.concat(all.fold.length > 60 ? [] : ["too few examples"]);
        }
        """;

    [Fact]
    public async Task The_script_folds_as_the_file_says()
    {
        await using var view = await lab.Open(lab.Demo.Url("search/"));
        Expect.None(await view.Page.EvaluateAsync<string[]>(Compare, new { script = await Script(view.Page), home = lab.Demo.Home, vectors = File.ReadAllText(Path.Combine(Repository.Root, "tests", "search-vectors.json")) }));
    }

    /// <summary>Address of the script of an open search page.</summary>
    internal static Task<string> Script(IPage page) => page.EvaluateAsync<string>("document.querySelector('script[type=module]').src");
}
