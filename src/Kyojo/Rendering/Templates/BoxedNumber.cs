namespace Kyojo.Rendering.Templates;

/// <summary>Whole numbers as objects; the small ones, which are nearly all of a page's, are boxed once.</summary>
internal static class BoxedNumber
{
    private const int Most = 1024;
    private static readonly object?[] Small = new object?[Most];

    public static object Of(int value) => (uint)value < Most ? Small[value] ??= value : value;
}
