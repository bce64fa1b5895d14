using System.Collections.Immutable;
using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Sources;
using Kyojo.Syntax;
using Kyojo.Tables;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>The tables of <c>content/data</c>: each CSV file with what is stated about it in the YAML file of the same name.</summary>
internal static class DataReader
{
    // Files that have a reader of their own: of the accessibility policy, and the short addresses.
    private static bool IsReserved(SourceFile file) => file.Stem.StartsWith("accessibility-", StringComparison.Ordinal) || file.Path == ShortUrls.Path;

    /// <summary>Reads all tables, by id.</summary>
    /// <param name="files">Files of <c>content/data</c>.</param>
    /// <param name="unread">Receives tables that could not be read.</param>
    /// <param name="found">Receives what is wrong with them.</param>
    public static ImmutableArray<DataTable> Read(IEnumerable<SourceFile> files, Unread unread, DiagnosticBag found)
    {
        var all = files.Where(f => Path.GetDirectoryName(f.Path) is "content/data" or "content\\data" && !IsReserved(f)).ToArray();
        var sidecars = all.Where(f => Path.GetExtension(f.Path) is ".yml" or ".yaml").ToLookup(f => f.Stem, StringComparer.Ordinal);
        var tables = ImmutableArray.CreateBuilder<DataTable>();
        foreach (var file in all.Where(f => Path.GetExtension(f.Path) == ".csv").OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (Table(file, sidecars[file.Stem].FirstOrDefault(), found) is { } table) tables.Add(table);
            else unread.Add(UnreadKind.Data, file.Stem);
        }

        foreach (var stray in sidecars.Where(s => !all.Any(f => f.Stem == s.Key && Path.GetExtension(f.Path) == ".csv")).SelectMany(s => s))
        {
            found.Suggest(Codes.NoSuchData, SourceSpan.WholeFile(stray.Path), NearNames.Of(stray.Stem, tables.Select(t => t.Id)), null, ("id", stray.Stem));
        }

        return tables.ToImmutable();
    }

    private static DataTable? Table(SourceFile file, SourceFile? sidecar, DiagnosticBag found)
    {
        if (!ScalarBinder.IsId(file.Stem))
        {
            found.Add(Codes.BadFileName, SourceSpan.WholeFile(file.Path), ("name", Path.GetFileName(file.Path)));
            return null;
        }

        if (file.Bytes.Length > RecordReader.LargestYaml)
        {
            found.Add(Codes.TooLarge, SourceSpan.WholeFile(file.Path), ("limit", "10 MB"));
            return null;
        }

        var stated = sidecar is null ? null : RecordReader.Yaml(sidecar, found);
        if (sidecar is not null && stated is not (null or YamlMapping)) found.Add(Codes.WrongStart, stated.In(sidecar.Path), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
        if (TextDecoder.Decode(file, found) is not { } text) return null;
        var hash = sidecar is null ? file.Hash : Fingerprint.Combine(file.Hash, sidecar.Hash);
        return new DataBinder(found).Bind(file.Stem, file.Path, text, hash, stated is YamlMapping root ? (sidecar!.Path, root) : null);
    }
}
