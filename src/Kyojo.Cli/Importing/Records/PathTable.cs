namespace Kyojo.Importing.Records;

/// <summary>Dotted paths by number, made once for all rows of a table.</summary>
internal sealed class PathTable
{
    /// <summary>The record itself: the empty path.</summary>
    public const int Root = 0;

    private readonly List<string> paths = [""];
    private readonly Dictionary<(int, string), int> children = [];

    /// <summary>The path of a number.</summary>
    public string this[int path] => paths[path];

    /// <summary>Number of the path one step further.</summary>
    public int Child(int path, string key)
    {
        if (children.TryGetValue((path, key), out var child)) return child;
        paths.Add(path == Root ? key : $"{paths[path]}.{key}");
        return children[(path, key)] = paths.Count - 1;
    }
}
