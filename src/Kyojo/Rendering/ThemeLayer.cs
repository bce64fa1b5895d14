using System.Collections.Immutable;
using System.Reflection;
using Kyojo.Diagnostics;
using Kyojo.Sources;

namespace Kyojo.Rendering;

/// <summary>The files of one theme of the chain, from the site or from the engine.</summary>
internal sealed class ThemeLayer
{
    /// <summary>Name of the theme that is built in.</summary>
    public const string BuiltIn = "default";

    private readonly Func<string, byte[]> read;

    private ThemeLayer(string name, IEnumerable<string> paths, Func<string, byte[]> read)
    {
        Name = name;
        Paths = [.. paths.Order(StringComparer.Ordinal)];
        this.read = read;
    }

    /// <summary>Folder name below <c>themes/</c>.</summary>
    public string Name { get; }

    /// <summary>True for the theme inside the engine; false for a folder of the site.</summary>
    public bool IsBuiltIn { get; private init; }

    /// <summary>Paths inside the theme, sorted.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>Finds a theme: the site's folder, else the built-in one.</summary>
    public static ThemeLayer? Find(ISourceFolder site, string name)
    {
        var root = $"themes/{name}/";
        var files = site.List(root[..^1]);
        if (files.Count > 0) return new ThemeLayer(name, files.Select(path => path[root.Length..]), path => site.Read(root + path));
        return name == BuiltIn ? Embedded() : null;
    }

    /// <summary>The bytes of a file of this layer.</summary>
    public byte[] Bytes(string path) => read(path);

    /// <summary>A text file of this layer, line ends LF; null (and KYO1001) when it is no text.</summary>
    public ThemeFile? Text(string path, DiagnosticBag found)
    {
        var shown = $"themes/{Name}/{path}";
        return TextDecoder.Decode(new SourceFile(shown, read(path)), found) is { } text
            ? new ThemeFile(shown, text.Replace("\r\n", "\n", StringComparison.Ordinal)) : null;
    }

    private static ThemeLayer? Embedded()
    {
        const string prefix = "theme/";
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[prefix.Length..].Replace('\\', '/'), StringComparer.Ordinal);
        return names.Count == 0 ? null : new ThemeLayer(BuiltIn, names.Keys, path => Resource(assembly, names[path])) { IsBuiltIn = true };
    }

    private static byte[] Resource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
