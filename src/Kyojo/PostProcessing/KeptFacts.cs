using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>
/// Facts of pages as the manifest of the last build has them: title, links and anchors as numbers of texts. Of thousands
/// of pages that stay as they are hardly any is asked for more, so nothing is made of the bytes before. Safe for several threads.
/// </summary>
/// <param name="bytes">The file.</param>
/// <param name="texts">Its texts.</param>
internal sealed class KeptFacts(ReadOnlyMemory<byte> bytes, LateTexts texts)
{
    /// <summary>Lists that follow the title: links and anchors.</summary>
    internal const int Lists = 2;

    /// <summary>Its texts.</summary>
    internal LateTexts Texts => texts;

    /// <summary>Title of the page whose facts begin at a place.</summary>
    internal string Title(int at) => texts[(int)From(at).Number()];

    /// <summary>Its links.</summary>
    internal ImmutableArray<string> Links(int at)
    {
        var reader = From(at);
        reader.Number();
        return List(ref reader);
    }

    /// <summary>Its anchors.</summary>
    internal ImmutableArray<string> Anchors(int at)
    {
        var reader = From(at);
        reader.Number();
        Pass(ref reader, texts.Count);
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
