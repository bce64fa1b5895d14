using System.Collections.Immutable;
using System.IO.Enumeration;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Importing;

/// <summary>Which mapping a file is read by (KYO7032): the one that was named, the one whose pattern fits, else the one that is built in.</summary>
internal sealed class MappingChoice(ImportSite site, DiagnosticBag found)
{
    private const string Folder = "content/imports";

    /// <summary>The mapping with what the command line sets; null when there is none, which has been told.</summary>
    public ImportMapping? For(string file, ImportOptions options)
    {
        var paths = site.Folder.List(Folder).Where(p => p.EndsWith(".yml", StringComparison.Ordinal)).ToArray();
        if (options.Map is { } named && named != ImportMapping.BuiltIn)
        {
            var path = paths.FirstOrDefault(p => Path.GetFileNameWithoutExtension(p) == named);
            if (path is not null) return With(Read(path), options);
            found.Suggest(Codes.NoSuchFile, SourceSpan.WholeFile(file), NearNames.Of(named, paths.Select(p => Path.GetFileNameWithoutExtension(p))), null, ("id", $"{Folder}/{named}.yml"));
            return null;
        }

        if (options.Map is null)
        {
            var fitting = paths.Select(p => (Path: p, Pattern: PatternOf(p))).Where(p => p.Pattern is not null && FileSystemName.MatchesSimpleExpression(p.Pattern, file)).Select(p => p.Path).ToArray();
            if (fitting.Length == 1) return With(Read(fitting[0]), options);
            if (fitting.Length > 1)
            {
                found.Add(Codes.ImportManyMappings, SourceSpan.WholeFile(file), ("names", Bilingual.List(fitting.Select(p => Path.GetFileNameWithoutExtension(p)))));
                return null;
            }
        }

        return With(new ImportMapping { Name = options.Name ?? ImportMapping.BuiltIn }, options);
    }

    private ImportMapping? Read(string path) => new MappingReader(site.Types, found).Read(new SourceFile(path, site.Folder.Read(path)));

    // A mapping that is not used may be as wrong as it likes.
    private string? PatternOf(string path) => new MappingReader(site.Types, new DiagnosticBag()).Read(new SourceFile(path, site.Folder.Read(path)))?.Match;

    private static ImportMapping? With(ImportMapping? mapping, ImportOptions options)
    {
        if (mapping is null) return null;
        var set = options.Set.Where(s => s.Path != "type" && s.Path != "sources").ToImmutableArray();
        var type = options.Set.FirstOrDefault(s => s.Path == "type").Value;
        var source = options.Set.FirstOrDefault(s => s.Path == "sources").Value;
        return mapping with
        {
            Type = type ?? mapping.Type,
            Defaults = [.. set, .. mapping.Defaults.Where(d => set.All(s => s.Path != d.Path))],
            Sources = source is null ? mapping.Sources : [[("id", "s1"), ("title", source)]],
        };
    }
}
