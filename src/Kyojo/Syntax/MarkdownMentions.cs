using System.Collections.Immutable;
using Kyojo.Syntax.Markdown;

namespace Kyojo.Syntax;

/// <summary>What the boxes of a text name, found without parsing it: pages of the named say so (reports.md section 10).</summary>
/// <param name="Communities">Ids of communities shown as cards; may be empty.</param>
/// <param name="Cases">Ids of cases shown as cards; may be empty.</param>
/// <param name="Data">Ids of tables of data; may be empty.</param>
public sealed record MarkdownMentions(ImmutableArray<string> Communities, ImmutableArray<string> Cases, ImmutableArray<string> Data)
{
    private static readonly MarkdownMentions None = new([], [], []);

    /// <summary>Reads the lines of a text that open boxes.</summary>
    /// <param name="body">The text.</param>
    public static MarkdownMentions Of(MarkdownBody body)
    {
        if (!body.Text.Contains(":::", StringComparison.Ordinal)) return None;
        var (communities, cases, data) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        var fence = "";
        foreach (var raw in body.Text.AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart(' ');
            // What code shows is no box.
            if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
            {
                if (fence.Length == 0) fence = line[..3].ToString();
                else if (line.StartsWith(fence, StringComparison.Ordinal)) fence = "";
                continue;
            }

            if (fence.Length > 0 || !line.StartsWith(":::", StringComparison.Ordinal) || BoxOpening.Read(line, 0) is not { Kind: { } kind } box) continue;
            var (key, ids) = kind.Shape switch { BoxShape.Community => ("id", communities), BoxShape.Case => ("ref", cases), _ => ("data", data) };
            if (box.Attributes.Find(a => a.Key == key) is { Value.Length: > 0 } named && !ids.Contains(named.Value)) ids.Add(named.Value);
        }

        return new MarkdownMentions(communities.ToImmutable(), cases.ToImmutable(), data.ToImmutable());
    }
}
