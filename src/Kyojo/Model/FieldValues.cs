using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Model;

/// <summary>One value with the place it was written at.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">
/// By kind: string, int, double, bool, <see cref="DateOnly"/>, <see cref="EdtfDate"/>, <see cref="FieldValues"/>; for
/// lists a <see cref="PlacedList{T}"/> of string or an array of <see cref="FieldValues"/>; for dictionaries a list of pairs.
/// </param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1.</param>
/// <param name="Length">Length in UTF-16 units.</param>
internal readonly record struct FieldEntry(Field Field, object Value, int Line, ushort Column, ushort Length);

/// <summary>
/// What an author wrote for a <see cref="Schema"/>, converted and with places; absent fields take no room. Of a record
/// that is packed they are unpacked whenever somebody asks, and not held for long (<see cref="RecentParts"/>).
/// </summary>
internal sealed class FieldValues
{
    // The entries, or the file in which they are packed.
    private readonly object content;
    private readonly int start;

    /// <summary>Values as they were bound.</summary>
    public FieldValues(Schema schema, FieldEntry[] entries, int line, ushort column, bool hasRefused = false)
    {
        content = entries;
        foreach (ref readonly var entry in entries.AsSpan()) Marks |= entry.Field.Mark;
        (Schema, Line, Column, HasRefused) = (schema, line, column, hasRefused);
    }

    /// <summary>Values as <see cref="PackedValues"/> wrote them.</summary>
    public FieldValues(Schema schema, PackedFile file, int start, int line, ushort column, bool hasRefused, ulong marks)
    {
        (content, this.start, Marks) = (file, start, marks);
        (Schema, Line, Column, HasRefused) = (schema, line, column, hasRefused);
    }

    /// <summary>Nothing at all.</summary>
    public static FieldValues None { get; } = new(new Schema("none"), [], 0, 0);

    /// <summary>The fields.</summary>
    public Schema Schema { get; }

    /// <summary>Line from 1 on which the part starts; 0 for <see cref="None"/>.</summary>
    public int Line { get; }

    /// <summary>Column from 1 in which the part starts.</summary>
    public ushort Column { get; }

    /// <summary>True when a value was refused and left out: what depends on it has had its message.</summary>
    public bool HasRefused { get; }

    /// <summary>The marks of all fields that are there.</summary>
    public ulong Marks { get; }

    /// <summary>What is there, in the order of the file.</summary>
    public ImmutableArray<FieldEntry> Entries
    {
        get
        {
            if (content is FieldEntry[] bound) return ImmutableCollectionsMarshal.AsImmutableArray(bound);
            var all = Held() ?? PackedValues.Entries((PackedFile)content, start, Schema);
            foreach (ref var entry in all.AsSpan())
            {
                if (entry.Value is LateText late) entry = entry with { Value = late.Read() };
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(all);
        }
    }

    /// <summary>What is there, for whoever asks for no long text: in place of one may stand a <see cref="LateText"/>.</summary>
    public ReadOnlySpan<FieldEntry> WithoutLongTexts => Held() ?? PackedValues.Entries((PackedFile)content, start, Schema);

    /// <summary>True when the field was given.</summary>
    public bool Has(Field field)
    {
        if ((Marks & field.Mark) == 0) return false;
        if (Held() is not { } entries) return PackedValues.PlaceOf((PackedFile)content, start, Schema, field) is not null;
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (ReferenceEquals(entry.Field, field)) return true;
        }

        return false;
    }

    /// <summary>The raw value, or null.</summary>
    public object? Find(Field field)
    {
        if ((Marks & field.Mark) == 0) return null;
        if (Held() is not { } entries) return PackedValues.Find((PackedFile)content, start, Schema, field) is var found && found is LateText text ? text.Read() : found;
        foreach (ref var entry in entries.AsSpan())
        {
            if (!ReferenceEquals(entry.Field, field)) continue;
            if (entry.Value is LateText late) entry = entry with { Value = late.Read() };
            return entry.Value;
        }

        return null;
    }

    /// <summary>Text of a line, text, code or enum field; null when absent.</summary>
    public string? Text(Field field) => Find(field) as string;

    /// <summary>Text, or another when absent.</summary>
    public string Text(Field field, string otherwise) => Find(field) as string ?? otherwise;

    /// <summary>A list of texts; empty when absent.</summary>
    public ImmutableArray<string> Texts(Field field) =>
        Find(field) is PlacedList<string> list ? ImmutableCollectionsMarshal.AsImmutableArray(list.Items) : [];

    /// <summary>A part with fields of its own; <see cref="None"/> when absent.</summary>
    public FieldValues Map(Field field) => Find(field) as FieldValues ?? None;

    /// <summary>A list of parts; empty when absent.</summary>
    public ImmutableArray<FieldValues> Maps(Field field) =>
        Find(field) is FieldValues[] maps ? ImmutableCollectionsMarshal.AsImmutableArray(maps) : [];

    /// <summary>A dictionary in the order of the file; empty when absent.</summary>
    public ImmutableArray<KeyValuePair<string, object>> Pairs(Field field) =>
        Find(field) is PlacedList<KeyValuePair<string, object>> list ? ImmutableCollectionsMarshal.AsImmutableArray(list.Items) : [];

    /// <summary>A whole number; null when absent.</summary>
    public int? Int(Field field) => Find(field) as int?;

    /// <summary>True or false; another when absent.</summary>
    public bool Bool(Field field, bool otherwise = false) => Find(field) as bool? ?? otherwise;

    /// <summary>A day; null when absent.</summary>
    public DateOnly? Date(Field field) => Find(field) as DateOnly?;

    /// <summary>A date of any precision; null when absent.</summary>
    public EdtfDate? Edtf(Field field) => Find(field) as EdtfDate;

    /// <summary>Where a field was written; the place of the whole part when it is absent.</summary>
    public SourceSpan SpanOf(Field field, string file)
    {
        if (Held() is not { } entries) return PackedValues.PlaceOf((PackedFile)content, start, Schema, field)?.In(file) ?? Span(file);
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (ReferenceEquals(entry.Field, field)) return new SourceSpan(file, entry.Line, entry.Column, entry.Length);
        }

        return Span(file);
    }

    /// <summary>Where an item of a list of texts, or a key of a dictionary, was written.</summary>
    public SourceSpan SpanOf(Field field, int index, string file) => Find(field) is IPlaced list ? list.PlaceOf(index).In(file) : SpanOf(field, file);

    /// <summary>Where the part starts.</summary>
    public SourceSpan Span(string file) => new(file, Line, Column, 1);

    // The entries where they are held; null where each has to be looked for in the bytes.
    private FieldEntry[]? Held() => content as FieldEntry[] ?? RecentParts.Of((PackedFile)content, start, Schema);
}
