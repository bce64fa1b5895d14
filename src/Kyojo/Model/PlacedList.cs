using Kyojo.Diagnostics;

namespace Kyojo.Model;

/// <summary>A place on one line, small enough to be kept for every item.</summary>
internal readonly record struct TextPlace(int Line, ushort Column, ushort Length)
{
    public static TextPlace Of(int line, int column, int length) =>
        new(line, (ushort)Math.Min(column, ushort.MaxValue), (ushort)Math.Min(length, ushort.MaxValue));

    public SourceSpan In(string file) => new(file, Line, Column, Length);
}

/// <summary>A list that knows where its items were written.</summary>
internal interface IPlaced
{
    TextPlace PlaceOf(int index);
}

/// <summary>Items with their places, one for one.</summary>
internal sealed record PlacedList<T>(T[] Items, TextPlace[] Places) : IPlaced
{
    public TextPlace PlaceOf(int index) => Places[index];
}
