using FsCheck;
using FsCheck.Fluent;

namespace Kyojo.Tests.Publishing;

public sealed class CrashProperties
{
    // Names that are files in one site and folders in the next are among them.
    private static readonly string[] Paths = ["index.html", "a", "a/index.html", "a/b", "a/b/c.json", "b/index.html", "b/x", "c", "c/d/e/f.txt", "n/a/index.html", "n/a/b/x", "n/c/x", "n/C/y", "x.xml"];

    [Fact]
    public void Any_two_builds_killed_anywhere_end_in_the_last_site_with_foreign_files_intact()
    {
        var files = Gen.Choose(0, 10).SelectMany(count => Gen.Elements(Paths).Zip(Gen.Choose(0, 2)).ListOf(count)).Select(list => Possible(list));
        var runs = Gen.Choose(1, 3).SelectMany(count => files.Zip(files).Zip(Gen.Choose(0, 15)).ListOf(count));

        Prop.ForAll(Arb.From(runs), all =>
        {
            using var site = new TempSite();
            site.Foreign("b/mine.txt", "mine");
            site.Foreign("mine/too.txt", "mine");
            Dictionary<string, string> wanted = [];
            foreach (var ((first, second), k) in all)
            {
                Try(() => site.Build(first, SimulatedCrashException.At(k)));
                Try(() => site.Store(SimulatedCrashException.At(k / 2)).Recover());
                site.Build(second);
                wanted = new Dictionary<string, string>(second);
            }

            wanted["b/mine.txt"] = "mine";
            wanted["mine/too.txt"] = "mine";
            var found = site.Snapshot();
            return found.Count == wanted.Count && wanted.All(file => found.GetValueOrDefault(file.Key) == file.Value);
        }).QuickCheckThrowOnFailure();
    }

    private static void Try(Action build)
    {
        try
        {
            build();
        }
        catch (SimulatedCrashException)
        {
            // As wanted.
        }
    }

    /// <summary>A site in which no file stands where another needs a folder.</summary>
    private static Dictionary<string, string> Possible(IEnumerable<(string Path, int Text)> wanted)
    {
        var files = new Dictionary<string, string>();
        foreach (var (path, text) in wanted)
        {
            var clash = files.Keys.Any(other => other.StartsWith(path + "/", StringComparison.Ordinal) || path.StartsWith(other + "/", StringComparison.Ordinal));
            if (!clash) files[path] = $"text {text}";
        }

        return files;
    }
}
