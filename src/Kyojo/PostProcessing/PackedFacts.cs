using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>
/// Facts of many pages as bytes: title, links and anchors as numbers of texts, as the manifest has them. Of thousands of
/// pages hardly any is asked for more, so nothing else is made of them before. Safe for several threads.
/// </summary>
/// <param name="bytes">Where they are: the last manifest, or what <see cref="FactsPacker"/> wrote.</param>
/// <param name="texts">The texts.</param>
internal sealed class PackedFacts(ReadOnlyMemory<byte> bytes, INumberedTexts texts)
{
    /// <summary>Lists that follow the title: links and anchors.</summary>
    internal const int Lists = 2;

    /// <summary>The texts.</summary>
    internal INumberedTexts Texts => texts;

    /// <summary>Title of the page whose facts begin at a place.</summary>
    internal string Title(int at) => texts[(int)From(at).Number()];

    /// <summary>Its links.</summary>
    internal ImmutableArray<string> Links(int at)
    {
        var reader = From(at);
        reader.Number();
        return List(ref reader);
    }

    /// <summary>Numbers of its links.</summary>
    /// <param name="at">Where the page's facts begin.</param>
    /// <param name="numbers">Receives them in place of what it holds.</param>
    internal void Links(int at, List<int> numbers)
    {
        var reader = From(at);
        reader.Number();
        numbers.Clear();
        for (var left = reader.Count(); left > 0; left--) numbers.Add((int)reader.Number());
    }

    /// <summary>Its anchors.</summary>
    internal ImmutableArray<string> Anchors(int at)
    {
        var reader = From(at);
        reader.Number();
        Pass(ref reader, int.MaxValue);
        return List(ref reader);
    }

    /// <summary>The bytes from a place on.</summary>
    internal ByteReader From(int at) => new(bytes.Span[at..]);

    /// <summary>Passes over the facts of a page.</summary>
    /// <param name="reader">Stands before them.</param>
    /// <param name="count">Number of all texts.</param>
    /// <exception cref="InvalidDataException">They name a text that is not there.</exception>
    internal static void PassPage(ref ByteReader reader, int count)
    {
        Check(reader.Number(), count);
        for (var lists = 0; lists < Lists; lists++) Pass(ref reader, count);
    }

    private static void Pass(ref ByteReader reader, int count)
    {
        for (var left = reader.Count(); left > 0; left--) Check(reader.Number(), count);
    }

    private static void Check(long number, int count)
    {
        if ((ulong)number >= (ulong)count) throw new InvalidDataException();
    }

    private ImmutableArray<string> List(ref ByteReader reader)
    {
        var list = new string[reader.Count()];
        for (var i = 0; i < list.Length; i++) list[i] = texts[(int)reader.Number()];
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }
}
