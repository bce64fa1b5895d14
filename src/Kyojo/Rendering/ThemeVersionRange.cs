using Kyojo.Diagnostics;
using Kyojo.Syntax;

namespace Kyojo.Rendering;

/// <summary>The <c>kyojo</c> key of theme.yml: conditions such as <c>&gt;=1.0 &lt;2.0</c>, all of which must hold.</summary>
internal static class ThemeVersionRange
{
    private static readonly string[] Operators = [">=", "<=", ">", "<", "="];

    /// <summary>KYO4002 when the range cannot be read, KYO4003 when the engine is outside of it.</summary>
    public static void Check(YamlScalar range, string path, Version engine, DiagnosticBag found)
    {
        var shown = $"{engine.Major}.{engine.Minor}.{Math.Max(0, engine.Build)}";
        var current = new Version(shown);
        foreach (var condition in range.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = Operators.FirstOrDefault(op => condition.StartsWith(op, StringComparison.Ordinal)) ?? "";
            if (!TryParse(condition[sign.Length..], out var bound))
            {
                ThemeManifest.Fault(found, range.In(path), "kyojo", new("「>=1.0 <2.0」のように書いてください", "write it like “>=1.0 <2.0”"));
                return;
            }

            if (Holds(current.CompareTo(bound), sign)) continue;
            found.Add(Codes.ThemeVersion, range.In(path), ("range", range.Value), ("version", shown));
            return;
        }
    }

    private static bool Holds(int order, string sign) => sign switch
    {
        ">=" => order >= 0,
        "<=" => order <= 0,
        ">" => order > 0,
        "<" => order < 0,
        _ => order == 0,
    };

    private static bool TryParse(string text, out Version version)
    {
        var dots = text.Count(c => c == '.');
        var full = dots switch { 0 => text + ".0.0", 1 => text + ".0", _ => text };
        return Version.TryParse(full, out version!);
    }
}
