using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kyojo.Syntax;

/// <summary>
/// YAML text to positioned nodes, over YamlDotNet's events. Never throws for content: anchors, aliases, tags, merge
/// keys, doubled keys and deep nesting become diagnostics.
/// </summary>
public static class YamlReader
{
    /// <summary>Deepest nesting that is read (model.md, limits).</summary>
    public const int DepthLimit = 32;

    /// <summary>Reads one document.</summary>
    /// <param name="path">File named in diagnostics.</param>
    /// <param name="text">The YAML text.</param>
    /// <param name="found">Receives KYO1002–1005, 1007, 1008, 1012.</param>
    /// <param name="lineOffset">Lines of the file before the text; for front matter.</param>
    /// <returns>The root, or null for an empty text or one that is no YAML.</returns>
    public static YamlNode? Read(string path, ReadOnlySpan<char> text, DiagnosticBag found, int lineOffset = 0) =>
        PlainYaml.Read(text, lineOffset) ?? ReadAll(path, text.ToString(), found, lineOffset);

    /// <summary>Reads one document with the library alone.</summary>
    internal static YamlNode? ReadAll(string path, string text, DiagnosticBag found, int lineOffset)
    {
        var walk = new Walk(path, found, lineOffset);
        // YAML counts these as line ends, editors do not: the places of everything after them would be wrong.
        var parser = new Parser(new Scanner(new StringReader(text.Replace('\u2028', ' ').Replace('\u2029', ' ')), skipComments: true));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return null;
            parser.Consume<DocumentStart>();
            var root = walk.Node(parser, depth: 1);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                found.Add(Codes.ManyDocuments, walk.Span(second.Start));
                return null;
            }

            return root is YamlScalar { IsEmpty: true } ? null : root;
        }
        catch (YamlException error)
        {
            YamlFault.Report(path, text, error, lineOffset, found);
            return null;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // The library's scanner gives up on some texts without saying where: the last piece it read is the nearest place.
            YamlFault.Report(path, text, new YamlException(parser.Current?.Start ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, error.Message), lineOffset, found);
            return null;
        }
        catch (TooDeepException error)
        {
            found.Add(Codes.TooLarge, walk.Span(error.Place), ("limit", new($"{DepthLimit}段", $"{DepthLimit} levels")));
            return null;
        }
    }

    private sealed class TooDeepException(Mark place) : Exception
    {
        public Mark Place => place;
    }

    private sealed class Walk(string path, DiagnosticBag found, int lineOffset)
    {
        public SourceSpan Span(Mark mark, int length = 1) => new(path, (int)mark.Line + lineOffset, (int)mark.Column, length);

        public YamlNode Node(Parser parser, int depth)
        {
            parser.MoveNextIfNeeded();
            if (depth > DepthLimit && parser.Current is MappingStart or SequenceStart) throw new TooDeepException(parser.Current.Start);
            switch (parser.Current)
            {
                case Scalar scalar:
                    parser.MoveNext();
                    Refuse(scalar);
                    return Scalar(scalar);
                case MappingStart mapping:
                    parser.MoveNext();
                    Refuse(mapping);
                    return Mapping(parser, mapping, depth);
                case SequenceStart sequence:
                    parser.MoveNext();
                    Refuse(sequence);
                    return Sequence(parser, sequence, depth);
                case AnchorAlias alias:
                    parser.MoveNext();
                    Feature(alias.Start, new("エイリアス（*）", "An alias (*)"));
                    return Empty(alias.Start);
                default:
                    throw new YamlException(parser.Current?.Start ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, "unexpected");
            }
        }

        private YamlMapping Mapping(Parser parser, MappingStart start, int depth)
        {
            var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlNode)>();
            while (parser.Current is not MappingEnd)
            {
                var key = Node(parser, depth + 1);
                var value = Node(parser, depth + 1);
                // The library places a value that is not there where it stopped looking, at times after the last line.
                if (value is YamlScalar { IsEmpty: true, Value: "" } && value.Line != key.Line) value = new YamlScalar { Line = key.Line, Column = key.Column, Length = key.Length, Value = "", IsEmpty = true };
                if (key is not YamlScalar name)
                {
                    found.Add(Codes.NotYaml, key.In(path), ("detail", new("項目の名前は文字で書いてください", "a key must be text")));
                }
                else if (Accepts(name, entries))
                {
                    entries.Add((name, value));
                }
            }

            parser.MoveNext();
            return new YamlMapping { Line = (int)start.Start.Line + lineOffset, Column = (int)start.Start.Column, Entries = entries.DrainToImmutable() };
        }

        private bool Accepts(YamlScalar key, ImmutableArray<(YamlScalar Key, YamlNode Value)>.Builder before)
        {
            if (key.Value == "<<")
            {
                Feature(key, new("マージキー（<<）", "A merge key (<<)"));
                return false;
            }

            if (key.Value.StartsWith('\u3000'))
            {
                found.Add(Codes.BadIndent, key.In(path) with { Length = 1 }, ("what", new("全角空白", "A full-width space")));
                return false;
            }

            for (var i = 0; i < before.Count; i++)
            {
                if (before[i].Key.Value != key.Value) continue;
                found.Add(Codes.DuplicateKey, key.In(path), ("key", key.Value), ("place", before[i].Key.In(path).ToString()));
                return false;
            }

            return true;
        }

        private YamlSequence Sequence(Parser parser, SequenceStart start, int depth)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (parser.Current is not SequenceEnd)
            {
                items.Add(Node(parser, depth + 1));
            }

            parser.MoveNext();
            return new YamlSequence { Line = (int)start.Start.Line + lineOffset, Column = (int)start.Start.Column, Items = items.DrainToImmutable() };
        }

        private YamlScalar Scalar(Scalar scalar)
        {
            // Only an escape in double quotes can bring one past the decoder.
            var control = scalar.Style == ScalarStyle.DoubleQuoted ? TextDecoder.IndexOfControl(scalar.Value) : -1;
            if (control >= 0) found.Add(Codes.ControlCharacter, Span(scalar.Start), ("hex", ((int)scalar.Value[control]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
            var length = scalar.End.Line == scalar.Start.Line ? (int)(scalar.End.Column - scalar.Start.Column) : 1;
            return new YamlScalar
            {
                Line = (int)scalar.Start.Line + lineOffset,
                Column = (int)scalar.Start.Column,
                Length = Math.Max(1, length),
                Value = scalar.Value,
                IsBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded,
                IsEmpty = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null",
            };
        }

        private YamlScalar Empty(Mark mark) => new() { Line = (int)mark.Line + lineOffset, Column = (int)mark.Column, Value = "", IsEmpty = true };

        private void Refuse(NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) Feature(node.Start, new("アンカー（&）", "An anchor (&)"));
            if (!node.Tag.IsEmpty) Feature(node.Start, new("タグ（!）", "A tag (!)"));
        }

        private void Feature(Mark mark, Bilingual feature) => found.Add(Codes.YamlFeature, Span(mark), ("feature", feature));

        private void Feature(YamlScalar key, Bilingual feature) => found.Add(Codes.YamlFeature, key.In(path), ("feature", feature));
    }

    private static void MoveNextIfNeeded(this Parser parser)
    {
        if (parser.Current is null or StreamStart or DocumentStart) parser.MoveNext();
    }
}
