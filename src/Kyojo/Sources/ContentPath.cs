namespace Kyojo.Sources;

/// <summary>Paths that authors write inside content files.</summary>
internal static class ContentPath
{
    /// <summary>The file a relative path means, seen from the file it is written in; null when it leads above the site folder.</summary>
    /// <param name="file">File it is written in, relative to the site folder.</param>
    /// <param name="relative">Path as written, not percent-encoded.</param>
    public static string? Join(string file, string relative)
    {
        var parts = file.Split('/')[..^1].ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return string.Join('/', parts);
    }
}
