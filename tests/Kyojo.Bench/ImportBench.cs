namespace Kyojo.Bench;

/// <summary>What imports cost: an ordinary list, the largest file that is taken, and files made to use up memory.</summary>
internal static class ImportBench
{
    private const double Cpu = 3, Megabytes = 250, MostMegabytes = 400;
    private const int Repeats = 3;
    private static bool within = true;

    /// <summary>Runs the benchmark and prints its table.</summary>
    /// <param name="work">Folder for everything; made new, deleted at the end.</param>
    /// <param name="rows">Rows of the ordinary list.</param>
    /// <returns>True when every figure is within its budget.</returns>
    public static bool Run(string work, int rows)
    {
        if (Directory.Exists(work)) throw new InvalidOperationException($"{work} is already there.");
        Directory.CreateDirectory(work);
        try
        {
            Console.WriteLine($"Publishing the program; working in {work}");
            var program = CliPublisher.Publish(Path.Combine(work, "program"));
            var site = Path.Combine(work, "site");
            Site(site);
            Console.WriteLine($"{"list",-34}{"exit",6}{"CPU",10}{"wall",10}{"peak",10}   first finding");
            var list = Path.Combine(work, "list.csv");
            ListGenerator.Csv(list, rows, remark: 40);
            Line($"{rows:N0} rows, --check", Median([.. Enumerable.Range(0, Repeats).Select(i => One(work, site, program, list, out _))]), "", rows == 10_000 ? Cpu : null, rows == 10_000 ? Megabytes : MostMegabytes, wanted: 0);
            Line($"{rows:N0} rows, --write", One(work, site, program, list, out _, "--write"), "", rows == 10_000 ? Cpu : null, rows == 10_000 ? Megabytes : MostMegabytes, wanted: 0);
            Line("the same again, --write", One(work, site, program, list, out var again, "--write"), again, rows == 10_000 ? Cpu : null, rows == 10_000 ? Megabytes : MostMegabytes, wanted: 0);
            Hard(work, program, "50 MB of CSV", "large.csv", path => ListGenerator.Csv(path, 68_000, remark: 40));
            Hard(work, program, "10^6 empty rows of a form", "form.xlsx", path => ListGenerator.Book(path, ListGenerator.Form(1_000_000, 10, numbered: false)), wanted: null);
            Hard(work, program, "10^6 rows with a running number", "numbered.xlsx", path => ListGenerator.Book(path, ListGenerator.Form(1_000_000, 10, numbered: true)), "KYO7006");
            Hard(work, program, "16,384 empty columns", "wide.xlsx", path => ListGenerator.Book(path, ListGenerator.Wide(100, 16_384, filled: false)), wanted: null);
            Hard(work, program, "16,384 filled columns", "wide-filled.xlsx", path => ListGenerator.Book(path, ListGenerator.Wide(100, 16_384, filled: true)), "KYO7006");
            Hard(work, program, "a gigabyte unpacked", "bomb.xlsx", path => ListGenerator.Book(path, ListGenerator.Bomb()), "KYO7006");
            Console.WriteLine(within ? "Within the budget." : "Over the budget.");
            return within;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Hard(string work, string program, string name, string file, Action<string> make, string? wanted = null)
    {
        var path = Path.Combine(work, file);
        make(path);
        var site = Path.Combine(work, "site-" + Path.GetFileNameWithoutExtension(file));
        Site(site);
        var run = One(work, site, program, path, out var output);
        var told = output.Split('\n').FirstOrDefault(l => l.Contains("KYO", StringComparison.Ordinal)) ?? "";
        if (wanted is not null && !output.Contains(wanted, StringComparison.Ordinal)) within = false;
        Line($"{name} ({new FileInfo(path).Length / 1e6:N1} MB)", run, told, null, MostMegabytes, wanted: null);
    }

    private static void Site(string folder)
    {
        var types = Path.Combine(folder, "content", "types");
        Directory.CreateDirectory(types);
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "content", "types"), "*.yml")) File.Copy(file, Path.Combine(types, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(folder, "site.yml"), "title: 測定\noperator: {name: 例示市, department: 例示課, contact: {label: 電話交換}}\nlicense: CC-BY-4.0\n");
    }

    private static Measurement One(string work, string site, string program, string list, out string output, params string[] more) =>
        Measurement.Of(site, Path.Combine(work, "figures"), program, ["import", list, "--as-of", "2026-04-01", "--lang", "en", "--set", "name.yomi=れいじのかい", "--set", "summary=例示の会です。", "--set", "type=union", "--set", "lifecycle.status=unknown", "--set", "lifecycle.checked_on=2026-04-01", "--set", "lifecycle.checked_how=registry", "--set", "sources=例示の一覧", .. more], out output);

    private static void Line(string name, Measurement run, string told, double? cpu, double megabytes, int? wanted)
    {
        var over = run.Cpu > (cpu ?? double.MaxValue) || run.PeakBytes / 1e6 > megabytes || (wanted is { } exit && run.ExitCode != exit);
        if (over) within = false;
        Console.WriteLine($"{name,-34}{run.ExitCode,6}{run.Cpu,9:N2}s{run.Wall,9:N2}s{run.PeakBytes / 1e6,7:N0} MB   {(over ? "OVER " : "")}{(told.Length > 70 ? told[..70] : told)}".TrimEnd());
    }

    private static Measurement Median(Measurement[] runs) => runs.OrderBy(r => r.Cpu).ElementAt(runs.Length / 2);
}
