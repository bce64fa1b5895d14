using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Binding;
using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Pages;
using Kyojo.Sources;
using Kyojo.Syntax;

namespace Kyojo.Building;

/// <summary>Content files to records: which folder holds what, each file parsed and bound on its own.</summary>
internal static class RecordReader
{
    public const int LargestYaml = 10 * 1024 * 1024;

    // Several novels; a page of that size is no page any more.
    private const int LargestMarkdown = 2 * 1024 * 1024;

    // Folders that other commands read; nothing in them is a page.
    private static readonly string[] QuietFolders = ["data", "imports"];

    /// <summary>Reads all records.</summary>
    /// <param name="content">Files below <c>content/</c>.</param>
    /// <param name="workers">Threads at once.</param>
    /// <param name="found">Receives what is wrong with them.</param>
    /// <param name="kept">Communities of an earlier build; null = none, and none are to be kept.</param>
    /// <param name="packing">How a large site packs its communities; null = their values are held as they are read.</param>
    public static Records Read(ImmutableArray<SourceFile> content, int workers, DiagnosticBag found, KeptRecords? kept = null, Packing? packing = null)
    {
        var byFolder = content.ToLookup(Folder, StringComparer.Ordinal);
        var unread = new Unread();
        var types = byFolder["types"].Where(f => IsYaml(f, found)).Select(f => Type(f, unread, found)).OfType<CommunityType>().ToImmutableArray();
        Unique(types, found);
        foreach (var file in byFolder.Where(g => !Known.Contains(g.Key)).SelectMany(g => g)) Ignored(file, found);
        var (communities, packed) = Communities([.. byFolder["communities"].Where(f => IsYaml(f, found))], types, workers, unread, found, kept, packing);
        return new Records(
            types,
            communities,
            Documents(byFolder["cases"], "cases", workers, unread, found, DocumentBinder.Case),
            Documents(byFolder["reports"], "reports", workers, unread, found, DocumentBinder.Report),
            Documents(byFolder["pages"], "pages", workers, unread, found, DocumentBinder.Page),
            Documents(byFolder["guide"], "guide", workers, unread, found, DocumentBinder.Page),
            [.. byFolder["references"].Where(f => Accept(f, found, ".yml", ".yaml", ".json", ".bib")).SelectMany(f => Literature(f, unread, found))],
            DataReader.Read(byFolder["data"], unread, found),
            unread)
        {
            Packed = packed,
            Occasions = content.FirstOrDefault(f => f.Path == OccasionBinder.File) is { } texts ? OccasionBinder.Bind(Yaml(texts, found), found) : OccasionBinder.Default,
            ShortUrls = byFolder["data"].FirstOrDefault(f => f.Path == ShortUrls.Path) is { } table && Text(table, found) is { } rows ? ShortUrlBinder.Bind(rows, unread, found) : [],
        };
    }

    private static readonly string[] Known = ["types", "communities", "cases", "reports", "pages", "guide", "references", .. QuietFolders];

    private static (ImmutableArray<Community> Communities, ImmutableArray<PackedFile> Packed) Communities(ImmutableArray<SourceFile> files, ImmutableArray<CommunityType> types, int workers, Unread unread, DiagnosticBag found, KeptRecords? kept, Packing? packing)
    {
        var typesById = types.DistinctBy(t => t.Id).ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        var bound = new IReadOnlyList<Community>[files.Length];
        var packed = new PackedFile?[files.Length];
        Workers.Run(workers, files.Length, (i, _) =>
        {
            packed[i] = kept?.Find(files[i]);
            bound[i] = packed[i]?.Communities(typesById) ?? Communities(files[i], typesById, unread, found, kept is null ? packing : packing ?? Packing.Beside, out packed[i]);
            // Written into a record that is old, each would be looked at in every collection.
            foreach (var community in bound[i]) Routes.Of(community);
            files[i].Release();
        });
        return ([.. bound.SelectMany(b => b)], [.. packed.OfType<PackedFile>()]);
    }

    // A file in which nothing was found can be packed.
    private static IReadOnlyList<Community> Communities(SourceFile file, FrozenDictionary<string, CommunityType> types, Unread unread, DiagnosticBag found, Packing? packing, out PackedFile? packed)
    {
        packed = null;
        if (!SourceSet.Fetch(file, found)) return [];
        var own = new DiagnosticBag();
        var root = Yaml(file, own);
        if (root is null)
        {
            unread.Add(UnreadKind.File, file.Path);
            unread.Add(UnreadKind.Community, StartsList(file.Bytes) ? null : file.Stem);
        }

        var bound = root is null ? [] : new CommunityBinder(types, unread, own).Bind(file.Path, file.Stem, root);
        found.AddRange(own.ToSorted());
        if (packing is null || own.Count > 0 || bound.Count != (root is YamlSequence list ? list.Items.Length : 1)) return bound;
        packed = PackedFile.Of(file, bound, packing.Keep);
        return packing.IsInPlace ? packed.Communities(bound) : bound;
    }

    private static CommunityType? Type(SourceFile file, Unread unread, DiagnosticBag found)
    {
        var type = Yaml(file, found) is { } root ? TypeBinder.Bind(file.Path, file.Stem, root, found) : null;
        if (type is null) unread.Add(UnreadKind.Type, file.Stem);
        return type;
    }

    private static IEnumerable<(Literature Entry, SourceSpan Span)> Literature(SourceFile file, Unread unread, DiagnosticBag found)
    {
        var own = new DiagnosticBag();
        var root = Path.GetExtension(file.Path) switch
        {
            ".json" => Text(file, own) is { } text ? ReferenceFiles.Json(file.Path, text, own) : null,
            ".bib" => Text(file, own) is { } text ? ReferenceFiles.BibTex(file.Path, text, own) : null,
            _ => Yaml(file, own),
        };
        if (own.HasErrors) unread.Add(UnreadKind.Reference, null);
        found.AddRange(own.ToSorted());
        if (root is not null) return LiteratureBinder.Bind(file.Path, root, unread, found);
        unread.Add(UnreadKind.Reference, null);
        return [];
    }

    // A file with a fault of YAML has no tree: whether it holds one record or many is seen from its first line that says something.
    private static bool StartsList(ReadOnlySpan<byte> bytes)
    {
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range].Trim(" \t\r"u8);
            if (line.IsEmpty || line[0] == '#' || line.SequenceEqual("---"u8)) continue;
            return line[0] is (byte)'-' or (byte)'[';
        }

        return false;
    }

    private static ImmutableArray<T> Documents<T>(IEnumerable<SourceFile> files, string folder, int workers, Unread unread, DiagnosticBag found, Func<string, string, string, DiagnosticBag, T?> bind)
        where T : class
    {
        var list = files.Where(f => IsMarkdown(f, found)).ToArray();
        var bound = new T?[list.Length];
        Workers.Run(workers, list.Length, (i, _) =>
        {
            if (list[i].Bytes.Length > LargestMarkdown) found.Add(Codes.TooLarge, SourceSpan.WholeFile(list[i].Path), ("limit", "2 MB"));
            else if (TextDecoder.Decode(list[i], found) is { } text) bound[i] = bind(list[i].Path, IdOf(list[i].Path, folder), text, found);
            if (bound[i] is not null) return;
            unread.Add(UnreadKind.File, list[i].Path);
            if (folder == "cases") unread.Add(UnreadKind.Case, IdOf(list[i].Path, folder));
        });
        return [.. bound.OfType<T>()];
    }

    private static string? Text(SourceFile file, DiagnosticBag found)
    {
        if (file.Bytes.Length <= LargestYaml) return TextDecoder.Decode(file, found);
        found.Add(Codes.TooLarge, SourceSpan.WholeFile(file.Path), ("limit", "10 MB"));
        return null;
    }

    internal static YamlNode? Yaml(SourceFile file, DiagnosticBag found)
    {
        if (file.Bytes.Length > LargestYaml)
        {
            found.Add(Codes.TooLarge, SourceSpan.WholeFile(file.Path), ("limit", "10 MB"));
            return null;
        }

        // Findings of this file alone: other workers add to the shared ones at the same time.
        var own = new DiagnosticBag();
        var root = TextDecoder.TryDecode(file, own, out var text) ? YamlReader.Read(file.Path, text, own) : null;
        if (root is null && own.Count == 0) own.Add(Codes.WrongStart, SourceSpan.WholeFile(file.Path), ("expected", new("「項目: 値」の並び", "“key: value” lines")));
        found.AddRange(own.ToSorted());
        return root;
    }

    private static void Unique(ImmutableArray<CommunityType> types, DiagnosticBag found)
    {
        foreach (var twins in types.GroupBy(t => t.Order).Where(g => g.Count() > 1))
        {
            foreach (var type in twins.Skip(1))
            {
                found.Add(Codes.BadTypeFile, type.Values.SpanOf(Model.Fields.TypeFields.Order, type.File), ("key", "order"), ("detail", new($"{twins.First().File} と同じ番号です", $"the same number as in {twins.First().File}")));
            }
        }
    }

    // The first folder below content/; empty for files directly in it.
    private static string Folder(SourceFile file)
    {
        var parts = file.Path.Split('/');
        return parts.Length > 2 ? parts[1] : "";
    }

    private static string IdOf(string path, string folder) => path[("content/".Length + folder.Length + 1)..^".md".Length];

    private static bool IsYaml(SourceFile file, DiagnosticBag found) => Accept(file, found, ".yml", ".yaml");

    private static bool IsMarkdown(SourceFile file, DiagnosticBag found) => Accept(file, found, ".md");

    private static bool Accept(SourceFile file, DiagnosticBag found, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (file.Path.EndsWith(extension, StringComparison.Ordinal)) return true;
        }

        Ignored(file, found);
        return false;
    }

    private static void Ignored(SourceFile file, DiagnosticBag found)
    {
        if (MediaFiles.IsMedia(file.Path) || file.Path is "content/leave.yml" or "content/finder.yml") return;
        found.Add(Codes.FileIgnored, SourceSpan.WholeFile(file.Path));
    }
}
