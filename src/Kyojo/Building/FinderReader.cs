using System.Collections.Immutable;
using Kyojo.Binding;
using Kyojo.Catalogs;
using Kyojo.Catalogs.Finding;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Sources;
using Kyojo.Syntax;

namespace Kyojo.Building;

/// <summary>The finder of a site: its own questions, or the built-in ones.</summary>
internal static class FinderReader
{
    /// <summary>File of a site's own questions.</summary>
    public const string Path = "content/finder.yml";

    private static readonly Lazy<FinderTable> BuiltIn = new(ReadBuiltIn);

    /// <summary>Reads and checks the questions. Where they do not hold together, which is told, the built-in ones take their place.</summary>
    /// <param name="content">Files of the site.</param>
    /// <param name="catalog">What the finder leads to.</param>
    /// <param name="found">Receives what is wrong.</param>
    public static Finder Read(ImmutableArray<SourceFile> content, Catalog catalog, DiagnosticBag found)
    {
        var own = content.FirstOrDefault(f => f.Path == Path) is { } file && RecordReader.Yaml(file, found) is { } root && FinderBinder.Bind(Path, root, isBuiltIn: false, found) is { } table
            ? Finder.Of(table, catalog, found) : null;
        return own ?? Finder.Of(BuiltIn.Value, catalog, found)!;
    }

    private static FinderTable ReadBuiltIn()
    {
        var found = new DiagnosticBag();
        const string name = "finder.yml";
        var root = YamlReader.Read(name, ReferenceTables.Text(name), found);
        return root is not null && FinderBinder.Bind(name, root, isBuiltIn: true, found) is { } table && found.Count == 0
            ? table : throw new InvalidOperationException("The built-in finder cannot be read: " + string.Join('\n', found.ToSorted()));
    }
}
