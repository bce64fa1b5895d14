using System.Text;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Model;

/// <summary>
/// <see cref="FieldValues"/> as bytes, as they are kept from build to build and while a large site is built: places, marks
/// of the fields, and for each its number in the schema and its value. Parts and values stand behind their length, so
/// that one is found without reading the others; long texts stand apart.
/// </summary>
internal static class PackedValues
{
    // A text of at least so many bytes of UTF-8 is only read when it is asked for: descriptions, summaries.
    private const int LongText = 160;

    private enum Kind : byte { Text, LongText, Int, Number, False, True, Date, Edtf, Part, Parts, Texts, Pairs, PlainTexts }

    /// <summary>Writes a part with all that is in it.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="texts">Where long texts go.</param>
    /// <param name="values">The part.</param>
    public static void Write(ByteWriter target, ByteWriter texts, FieldValues values)
    {
        var part = target.BeginShort();
        target.Number(values.Line);
        target.Number(values.Column);
        target.Number(values.HasRefused ? 1 : 0);
        target.Fixed((long)values.Marks);
        var entries = values.Entries;
        target.Number(entries.Length);
        foreach (ref readonly var entry in entries.AsSpan())
        {
            var index = values.Schema.IndexOf(entry.Field);
            target.Number(index >= 0 ? index : throw new InvalidOperationException($"{entry.Field.Key} is no field of its part."));
            var value = target.BeginShort();
            Place(target, new TextPlace(entry.Line, entry.Column, entry.Length));
            Value(target, texts, entry.Value);
            target.EndShort(value);
        }

        target.EndShort(part);
    }

    /// <summary>A part whose values are unpacked each time one is asked for.</summary>
    /// <param name="reader">Where it stands; afterwards behind it.</param>
    /// <param name="file">What the reader reads, to its end.</param>
    /// <param name="schema">Fields of the part.</param>
    public static FieldValues Read(ref ByteReader reader, PackedFile file, Schema schema)
    {
        var length = reader.Count();
        var end = reader.Left - length;
        var (line, column, hasRefused, marks) = ((int)reader.Number(), (ushort)reader.Number(), reader.Number() != 0, (ulong)reader.Fixed());
        var part = new FieldValues(schema, file, file.Content.Length - reader.Left, line, column, hasRefused, marks);
        reader.Skip(reader.Left - end);
        return part;
    }

    /// <summary>What is in a part, in the order of the file; in place of long texts stands a <see cref="LateText"/>.</summary>
    /// <param name="file">Where it is packed.</param>
    /// <param name="start">Where it begins, behind its head.</param>
    /// <param name="schema">Its fields.</param>
    public static FieldEntry[] Entries(PackedFile file, int start, Schema schema)
    {
        var reader = new ByteReader(file.Content.Span[start..]);
        var entries = new FieldEntry[reader.Count()];
        for (var i = 0; i < entries.Length; i++)
        {
            var field = schema.Fields[(int)reader.Number()];
            reader.Count();
            var place = Place(ref reader);
            entries[i] = new FieldEntry(field, Value(ref reader, file, field), place.Line, place.Column, place.Length);
        }

        return entries;
    }

    /// <summary>The value of a field, or a <see cref="LateText"/> that gives it; null when it is not there.</summary>
    /// <param name="file">Where the part is packed.</param>
    /// <param name="start">Where it begins, behind its head.</param>
    /// <param name="schema">Its fields.</param>
    /// <param name="field">The field.</param>
    public static object? Find(PackedFile file, int start, Schema schema, Field field)
    {
        var reader = new ByteReader(file.Content.Span[start..]);
        if (!Seek(ref reader, schema.IndexOf(field))) return null;
        Place(ref reader);
        return Value(ref reader, file, field);
    }

    /// <summary>Where the value of a field was written; null when it is not there.</summary>
    /// <param name="file">Where the part is packed.</param>
    /// <param name="start">Where it begins, behind its head.</param>
    /// <param name="schema">Its fields.</param>
    /// <param name="field">The field.</param>
    public static TextPlace? PlaceOf(PackedFile file, int start, Schema schema, Field field)
    {
        var reader = new ByteReader(file.Content.Span[start..]);
        return Seek(ref reader, schema.IndexOf(field)) ? Place(ref reader) : null;
    }

    private static bool Seek(ref ByteReader reader, int wanted)
    {
        for (var left = reader.Count(); left > 0; left--)
        {
            var index = (int)reader.Number();
            var length = reader.Count();
            if (index == wanted) return true;
            reader.Skip(length);
        }

        return false;
    }

    private static void Value(ByteWriter target, ByteWriter texts, object value)
    {
        switch (value)
        {
            case string text when text.Length >= LongText || Encoding.UTF8.GetByteCount(text) >= LongText:
                var begin = texts.Written.Length;
                texts.Letters(text);
                var bytes = texts.Written.Span[begin..];
                Head(target, Kind.LongText);
                target.Number(begin);
                target.Number(bytes.Length);
                target.Number(LateText.CheckOf(bytes));
                break;
            case string text:
                Head(target, Kind.Text);
                target.Text(text);
                break;
            case int whole:
                Head(target, Kind.Int);
                target.Fixed(whole);
                break;
            case double number:
                Head(target, Kind.Number);
                target.Fixed(BitConverter.DoubleToInt64Bits(number));
                break;
            case bool isTrue:
                Head(target, isTrue ? Kind.True : Kind.False);
                break;
            case DateOnly day:
                Head(target, Kind.Date);
                target.Number(day.DayNumber);
                break;
            case EdtfDate date:
                Head(target, Kind.Edtf);
                target.Text(date.Text);
                target.Number(date.Earliest.DayNumber);
                target.Number(date.Latest.DayNumber);
                target.Number(date.IsAbout ? 1 : 0);
                break;
            case FieldValues part:
                Head(target, Kind.Part);
                Write(target, texts, part);
                break;
            case FieldValues[] parts:
                Head(target, Kind.Parts);
                target.Number(parts.Length);
                foreach (var part in parts) Write(target, texts, part);
                break;
            case PlacedList<string> list:
                Head(target, Kind.Texts);
                target.Number(list.Items.Length);
                foreach (var text in list.Items) target.Text(text);
                foreach (var place in list.Places) Place(target, place);
                break;
            case PlacedList<KeyValuePair<string, object>> pairs:
                Head(target, Kind.Pairs);
                target.Number(pairs.Items.Length);
                foreach (var (key, item) in pairs.Items)
                {
                    target.Text(key);
                    Value(target, texts, item);
                }

                foreach (var place in pairs.Places) Place(target, place);
                break;
            case string[] plain:
                Head(target, Kind.PlainTexts);
                target.Number(plain.Length);
                foreach (var text in plain) target.Text(text);
                break;
            default:
                throw new InvalidOperationException($"{value.GetType()} cannot be packed.");
        }
    }

    private static object Value(ref ByteReader reader, PackedFile file, Field field)
    {
        var kind = (Kind)reader.Number();
        switch (kind)
        {
            case Kind.Text:
                return ShortStrings.Shared.Of(reader.Take(reader.Count()));
            case Kind.LongText:
                return new LateText(file.Texts, file.TextsStart + reader.Number(), (int)reader.Number(), (uint)reader.Number());
            case Kind.Int:
                return (int)reader.Fixed();
            case Kind.Number:
                return BitConverter.Int64BitsToDouble(reader.Fixed());
            case Kind.False or Kind.True:
                return kind == Kind.True;
            case Kind.Date:
                return Day(ref reader);
            case Kind.Edtf:
                return new EdtfDate(reader.Text(), Day(ref reader), Day(ref reader), reader.Number() != 0);
            case Kind.Part:
                return Read(ref reader, file, field.Item!);
            case Kind.Parts:
                var parts = new FieldValues[reader.Count()];
                for (var i = 0; i < parts.Length; i++) parts[i] = Read(ref reader, file, field.Item!);
                return parts;
            case Kind.Texts:
                var texts = Texts(ref reader);
                return new PlacedList<string>(texts, Places(ref reader, texts.Length));
            case Kind.Pairs:
                var pairs = new KeyValuePair<string, object>[reader.Count()];
                for (var i = 0; i < pairs.Length; i++)
                {
                    var key = ShortStrings.Shared.Of(reader.Take(reader.Count()));
                    var item = Value(ref reader, file, field);
                    pairs[i] = new(key, item is LateText late ? late.Read() : item);
                }

                return new PlacedList<KeyValuePair<string, object>>(pairs, Places(ref reader, pairs.Length));
            case Kind.PlainTexts:
                return Texts(ref reader);
            default:
                throw new InvalidDataException();
        }
    }

    private static string[] Texts(ref ByteReader reader)
    {
        var texts = new string[reader.Count()];
        for (var i = 0; i < texts.Length; i++) texts[i] = ShortStrings.Shared.Of(reader.Take(reader.Count()));
        return texts;
    }

    private static TextPlace[] Places(ref ByteReader reader, int count)
    {
        var places = new TextPlace[count];
        for (var i = 0; i < count; i++) places[i] = Place(ref reader);
        return places;
    }

    private static TextPlace Place(ref ByteReader reader) => new((int)reader.Number(), (ushort)reader.Number(), (ushort)reader.Number());

    private static void Place(ByteWriter target, TextPlace place)
    {
        target.Number(place.Line);
        target.Number(place.Column);
        target.Number(place.Length);
    }

    private static DateOnly Day(ref ByteReader reader) => DateOnly.FromDayNumber((int)reader.Number());

    private static void Head(ByteWriter target, Kind kind) => target.Number((int)kind);
}
