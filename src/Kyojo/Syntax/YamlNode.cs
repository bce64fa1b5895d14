using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Syntax;

/// <summary>A piece of YAML with its place: text, mapping or sequence. Scalars stay text; no value is guessed.</summary>
public abstract class YamlNode
{
    /// <summary>Line of the first character, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Column of the first character, from 1, in UTF-16 units.</summary>
    public required int Column { get; init; }

    /// <summary>Length on the first line in UTF-16 units, at least 1.</summary>
    public int Length { get; init; } = 1;

    /// <summary>The place in a file.</summary>
    /// <param name="file">Path of the file the node was read from.</param>
    public SourceSpan In(string file) => new(file, Line, Column, Length);
}

/// <summary>A scalar.</summary>
public sealed class YamlScalar : YamlNode
{
    /// <summary>The value as text, after YAML's own unquoting and folding.</summary>
    public required string Value { get; init; }

    /// <summary>True for a block scalar (<c>|</c> or <c>&gt;</c>): its text starts on the line after <see cref="YamlNode.Line"/>.</summary>
    public bool IsBlock { get; init; }

    /// <summary>A repair that gives this scalar another value; null when it is written over several lines or with escapes.</summary>
    /// <param name="file">Path of the file it was read from.</param>
    /// <param name="value">The value to give, one line. Quotes are put around it where YAML or a leading zero needs them.</param>
    public Fix? Replaced(string file, string value)
    {
        if (IsBlock || value.AsSpan().IndexOfAny('"', '\\', '\'') >= 0) return null;
        // The place holds the quotes, the value does not.
        if (Length == Value.Length + 2) return Fix.Replace(In(file) with { Column = Column + 1 }, Value, value);
        if (Length != Value.Length || Value.Length == 0) return null;
        return Fix.Replace(In(file), Value, YamlText.Of(value));
    }

    /// <summary>The place of a part of the value; of the whole scalar when the file writes it with escapes or over several lines.</summary>
    /// <param name="file">Path of the file the scalar was read from.</param>
    /// <param name="index">First character of the part in <see cref="Value"/>.</param>
    /// <param name="length">Length of the part.</param>
    public SourceSpan PartIn(string file, int index, int length)
    {
        // As long as its value, or two quotes longer: then every character stands as it was written.
        var quotes = Length - Value.Length;
        return IsBlock || quotes is not (0 or 2) ? In(file) : new(file, Line, Column + quotes / 2 + index, length);
    }

    /// <summary>True when nothing, <c>null</c> or <c>~</c> was written without quotes.</summary>
    public bool IsEmpty { get; init; }
}

/// <summary>A mapping, keys in the order of the file, each key once.</summary>
public sealed class YamlMapping : YamlNode
{
    /// <summary>Keys with their values.</summary>
    public required ImmutableArray<(YamlScalar Key, YamlNode Value)> Entries { get; init; }

    /// <summary>The value of a key, or null.</summary>
    /// <param name="key">The key.</param>
    public YamlNode? this[string key]
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
public sealed class YamlSequence : YamlNode
{
    /// <summary>The items in order.</summary>
    public required ImmutableArray<YamlNode> Items { get; init; }
}
