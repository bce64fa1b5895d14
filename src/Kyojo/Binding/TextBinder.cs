using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>Names, prose and readings: normal form (model.md 8.1), length, and what looks like a slip (KYO3021, 3023–3028, 2081).</summary>
internal sealed class TextBinder(string file, DiagnosticBag found)
{
    private const int LongestLine = 200;
    private const int LongestText = 4000;
    private const int LongestExcerpt = 40;

    public string Line(Field field, YamlScalar node)
    {
        var text = WrittenText.Line(node.Value, out var traits);
        if (field.Kind is FieldKind.PersonName) traits &= ~TextTraits.SplitWord;
        if (traits != TextTraits.None) Report(field, node, text, traits);
        return Limited(field, node, text, LongestLine);
    }

    public string Block(Field field, YamlScalar node)
    {
        var text = WrittenText.Block(node.Value, out var traits);
        if (traits != TextTraits.None) Report(field, node, text, traits);
        return Limited(field, node, text, LongestText);
    }

    /// <summary>Markdown: its letters have checks of their own.</summary>
    public string Markdown(Field field, YamlScalar node) => Limited(field, node, JapaneseText.Block(node.Value), LongestText);

    /// <summary>A line of an address.</summary>
    public string Address(Field field, YamlScalar node) => JapaneseText.Address(Line(field, node));

    /// <summary>A reading: katakana is kept as hiragana.</summary>
    public string? Yomi(Field field, YamlScalar node)
    {
        var text = JapaneseText.ToHiragana(WrittenText.Line(node.Value, out _));
        var stranger = Reading.IndexOfStranger(text);
        if (stranger < 0) return Limited(field, node, text, LongestLine);
        var length = char.IsSurrogatePair(text, stranger) ? 2 : 1;
        found.Add(Codes.NotHiragana, At(node, text.AsSpan(stranger, length)), ("char", text.Substring(stranger, length)));
        return null;
    }

    private void Report(Field field, YamlScalar node, string text, TextTraits traits)
    {
        if (traits.HasFlag(TextTraits.LineBreak)) found.Add(Codes.LineBreakReplaced, node.In(file), ("key", field.Key));
        if (traits.HasFlag(TextTraits.HalfWidthKana))
        {
            var run = WrittenText.HalfWidthRun(node.Value);
            found.AddFixable(Codes.HalfWidthKana, At(node, run), node.Replaced(file, text), ("fixed", WrittenText.WithFullWidthKana(run)));
        }

        if (traits.HasFlag(TextTraits.Composed)) found.AddFixable(Codes.Composed, node.In(file), node.Replaced(file, text), ("fixed", Excerpt(text)));
        if (traits.HasFlag(TextTraits.DashAfterKana))
        {
            var word = WrittenText.WordWithDash(text);
            found.AddFixable(Codes.DashAfterKana, At(node, "\uFF0D"), node.Replaced(file, WrittenText.WithLongVowels(node.Value)), ("text", word), ("fixed", WrittenText.WithLongVowels(word)));
        }

        if (traits.HasFlag(TextTraits.SplitWord))
        {
            var word = SplitWords.Find(text);
            found.Add(Codes.SplitWord, At(node, word), ("text", word.ToString()), ("fixed", string.Concat(word.ToString().Where(c => c is not (' ' or '\u3000')))));
        }
    }

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : string.Concat(text.AsSpan(0, LongestExcerpt), "…");

    // The place of a part of the value, where the file writes the value without escapes on one line; else of all of it.
    private SourceSpan At(YamlScalar node, ReadOnlySpan<char> part)
    {
        var index = node.Value.AsSpan().IndexOf(part, StringComparison.Ordinal);
        return index < 0 ? node.In(file) : node.PartIn(file, index, part.Length);
    }

    private string Limited(Field field, YamlScalar node, string text, int limit)
    {
        var max = field.Max > 0 ? field.Max : limit;
        // Characters as people count them, not the two halves of a rare kanji.
        if (text.Length <= max || text.EnumerateRunes().Count() is var length && length <= max) return text;
        found.Add(Codes.TooLong, node.In(file), ("key", field.Key), ("n", length.ToString(CultureInfo.InvariantCulture)), ("max", max.ToString(CultureInfo.InvariantCulture)));
        return text;
    }
}
