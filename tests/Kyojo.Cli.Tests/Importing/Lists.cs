using System.Collections.Immutable;
using System.Text;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Importing;
using Kyojo.Importing.Reading;
using Kyojo.Importing.Records;
using Kyojo.Importing.Reporting;
using Kyojo.Model;
using Kyojo.Sources;

namespace Kyojo.Cli.Tests.Importing;

/// <summary>
/// Lists for the tests of imports. Every group, person, number and address in them is invented: groups of 例示市, phone numbers
/// like 03-0000-0000, hosts under example.jp. No row of any published list is copied.
/// </summary>
internal static class Lists
{
    public static readonly DateOnly AsOf = new(2026, 4, 1);

    /// <summary>What a list for tests need not say in every row.</summary>
    public static readonly ImmutableArray<(string, string)> Rest =
    [
        ("type", "professional-community"), ("name.yomi", "れいじのかい"), ("summary", "例示のための会。"), ("lifecycle.status", "unknown"),
        ("lifecycle.checked_on", "2026-04-01"), ("lifecycle.checked_how", "registry"), ("sources", "例示の一覧"),
    ];

    public static ImportOptions Options => new() { AsOf = AsOf, Set = Rest };

    /// <summary>A site with the six types of the repository and no record.</summary>
    public static MemoryFolder Site(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var folder = new MemoryFolder();
        folder.Write("site.yml", SmallSite.Settings);
        foreach (var type in Directory.GetFiles(Path.Combine(Repository.Root, "content", "types"), "*.yml")) folder.Write("content/types/" + Path.GetFileName(type), File.ReadAllBytes(type));
        foreach (var (path, text) in files) folder.Write(path, text);
        return folder;
    }

    public static ImportResult Import(MemoryFolder site, string name, byte[] bytes, ImportOptions? options = null, Func<string, byte[]?>? child = null)
    {
        var found = new DiagnosticBag();
        var loaded = ImportSite.Load(site, new BuildOptions { Today = AsOf }, found, out var policy);
        Assert.True(loaded is not null, string.Join('\n', found.ToSorted()));
        return new Importer(loaded, options ?? Options, policy).Run(name, bytes, child);
    }

    public static ImportResult Csv(string text, ImportOptions? options = null, MemoryFolder? site = null, string name = "一覧.csv") =>
        Import(site ?? Site(), name, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), options);

    public static ImportResult Book(byte[] book, ImportOptions? options = null, MemoryFolder? site = null, string name = "団体一覧.xlsx") => Import(site ?? Site(), name, book, options);

    /// <summary>Writes what an import would write, and checks that it has no error.</summary>
    public static ImportResult Written(this ImportResult result, MemoryFolder site)
    {
        Assert.False(result.HasErrors, result.Told());
        foreach (var file in result.Files) site.Write(file.Path, file.Bytes);
        return result;
    }

    /// <summary>Codes with their places: <c>KYO7021 F12</c> in a workbook, <c>KYO7021 12:48</c> in CSV, the code alone for the file.</summary>
    public static string[] Found(this ImportResult result, Severity least = Severity.Info)
    {
        var places = new CellPlaces(result);
        return [.. result.Diagnostics.Where(d => d.Severity >= least).Select(d => $"{d.Code.Id} {Short(result, places.Of(d.Span))}".Trim())];
    }

    /// <summary>Everything that was found, for messages of assertions.</summary>
    public static string Told(this ImportResult result) => string.Join('\n', result.Diagnostics.Select(d => d.ToString()));

    /// <summary>A value of the record that a row became.</summary>
    public static string? Value(this ImportResult result, string path, int row = 0, int ordinal = 0)
    {
        var bound = result.Rows[row].Bound;
        Assert.True(bound is not null, result.Told());
        var types = new Dictionary<string, CommunityType>(StringComparer.Ordinal) { [bound.Type.Id] = bound.Type };
        return FieldText.Of(bound, FieldRoute.Parse(path, types) ?? throw new ArgumentException(path), ordinal);
    }

    private static string Short(ImportResult result, string place)
    {
        if (place == result.Name || place.StartsWith(result.Name + "!", StringComparison.Ordinal) && result.Table?.Path == place) return "";
        if (place.StartsWith(result.Name + ":", StringComparison.Ordinal)) return place[(result.Name.Length + 1)..];
        return place.StartsWith(result.Name + "!", StringComparison.Ordinal) ? place[(place.LastIndexOf('!') + 1)..] : place;
    }
}
