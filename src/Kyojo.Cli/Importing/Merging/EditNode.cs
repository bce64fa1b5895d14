using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kyojo.Importing.Merging;

/// <summary>A piece of YAML with the characters it takes, for changing a text without touching the rest.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind its last character; white space and comments behind a block are not part of it.</param>
internal abstract record EditNode(int Start, int End)
{
    /// <summary>The root of a text; null when it is empty.</summary>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static EditNode? Read(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(text.Replace('\u2028', ' ').Replace('\u2029', ' ')), skipComments: true));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return null;
        parser.Consume<DocumentStart>();
        return Node(parser, text);
    }

    private static EditNode Node(Parser parser, string text)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return new EditScalar((int)scalar.Start.Index, Trimmed(text, (int)scalar.Start.Index, (int)scalar.End.Index), scalar.Value);
            case MappingStart start:
                parser.MoveNext();
                return Map(parser, start, text);
            case SequenceStart start:
                parser.MoveNext();
                return List(parser, start, text);
            default:
                throw new YamlException(parser.Current?.Start ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, "unexpected");
        }
    }

    private static EditMap Map(Parser parser, MappingStart start, string text)
    {
        var entries = new List<(EditScalar, EditNode)>();
        while (parser.Current is not MappingEnd)
        {
            var key = Node(parser, text) as EditScalar ?? throw new YamlException(start.Start, start.End, "key");
            entries.Add((key, Node(parser, text)));
        }

        var isFlow = start.Style == MappingStyle.Flow;
        var end = isFlow ? Closed(parser.Current!) : entries.Count == 0 ? (int)start.End.Index : Math.Max(entries[^1].Item1.End + 1, entries[^1].Item2.End);
        parser.MoveNext();
        return new EditMap((int)start.Start.Index, end, isFlow, entries);
    }

    private static EditList List(Parser parser, SequenceStart start, string text)
    {
        var items = new List<EditNode>();
        while (parser.Current is not SequenceEnd) items.Add(Node(parser, text));
        var isFlow = start.Style == SequenceStyle.Flow;
        var end = isFlow ? Closed(parser.Current!) : items.Count == 0 ? (int)start.End.Index : items[^1].End;
        parser.MoveNext();
        return new EditList((int)start.Start.Index, end, isFlow, items);
    }

    // The library places both ends of a closing bracket before it (YamlDotNet, Scanner.FetchFlowCollectionEnd).
    private static int Closed(ParsingEvent bracket) => (int)bracket.Start.Index + 1;

    private static int Trimmed(string text, int start, int end)
    {
        end = Math.Min(end, text.Length);
        while (end > start && text[end - 1] is '\n' or '\r' or ' ') end--;
        return end;
    }
}

/// <summary>A scalar with its quotes.</summary>
internal sealed record EditScalar(int Start, int End, string Value) : EditNode(Start, End);

/// <summary>A mapping.</summary>
internal sealed record EditMap(int Start, int End, bool IsFlow, IReadOnlyList<(EditScalar Key, EditNode Value)> Entries) : EditNode(Start, End)
{
    public EditNode? this[string key]
    {
        get
        {
            foreach (var (name, value) in Entries)
            {
                if (name.Value == key) return value;
            }

            return null;
        }
    }
}

/// <summary>A sequence.</summary>
internal sealed record EditList(int Start, int End, bool IsFlow, IReadOnlyList<EditNode> Items) : EditNode(Start, End);
