using System.Collections;
using Kyojo.Syntax;

namespace Kyojo.Rendering.Templates;

/// <summary>What counts as true in a template, and the two truth values, boxed once.</summary>
internal static class Truth
{
    public static readonly object True = true;
    public static readonly object False = false;

    public static object Of(bool value) => value ? True : False;

    /// <summary>True for what <c>{{#if}}</c> takes: no null, no empty text or list, not 0, not false.</summary>
    public static bool Holds(object? value) => value switch
    {
        null => false,
        string text => text.Length > 0,
        bool truth => truth,
        MarkdownLine line => line.Plain.Length > 0,
        int number => number != 0,
        Array list => list.Length > 0,
        ICollection list => list.Count > 0,
        IEnumerable list => HasItems(list),
        double number => number != 0,
        decimal number => number != 0,
        long or ulong or uint or short or ushort or byte or sbyte or float => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture) != 0,
        _ => true,
    };

    private static bool HasItems(IEnumerable list)
    {
        foreach (var item in list) return true;
        return false;
    }
}
