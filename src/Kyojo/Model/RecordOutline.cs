using System.Buffers;
using System.Runtime.InteropServices;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Model;

/// <summary>
/// Hash of everything a community says but its description: what the pages of others can show of it. A description
/// that is edited changes no outline, so only the page of its own community has to be looked at.
/// </summary>
internal static class RecordOutline
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    /// <summary>The outline, as it was kept or made anew.</summary>
    public static Fingerprint Of(Community community) => community.KnownOutline ?? Made(community);

    private static Fingerprint Made(Community community)
    {
        var target = buffer ??= new ArrayBufferWriter<byte>(8192);
        target.ResetWrittenCount();
        Text(target, community.File);
        Text(target, community.Type.Id);
        Part(target, community.Values);
        Part(target, community.Own);
        return Fingerprint.Of(target.WrittenSpan);
    }

    // Every piece is led by its kind and length, so that no two records write the same bytes.
    private static void Part(ArrayBufferWriter<byte> target, FieldValues part)
    {
        Head(target, 'm', part.Has(CommunityFields.Description) ? part.Entries.Length - 1 : part.Entries.Length);
        foreach (var entry in part.Entries)
        {
            if (ReferenceEquals(entry.Field, CommunityFields.Description)) continue;
            Text(target, entry.Field.Key);
            Value(target, entry.Value);
        }
    }

    private static void Value(ArrayBufferWriter<byte> target, object value)
    {
        switch (value)
        {
            case string text:
                Text(target, text);
                break;
            case FieldValues part:
                Part(target, part);
                break;
            case FieldValues[] parts:
                Head(target, 'l', parts.Length);
                foreach (var part in parts) Part(target, part);
                break;
            case PlacedList<string> texts:
                Head(target, 'l', texts.Items.Length);
                foreach (var text in texts.Items) Text(target, text);
                break;
            case PlacedList<KeyValuePair<string, object>> pairs:
                Head(target, 'p', pairs.Items.Length);
                foreach (var (key, item) in pairs.Items)
                {
                    Text(target, key);
                    Value(target, item);
                }

                break;
            case string[] texts:
                Head(target, 'l', texts.Length);
                foreach (var text in texts) Text(target, text);
                break;
            case IFormattable or bool or EdtfDate:
                Text(target, value is EdtfDate date ? date.Text : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!);
                break;
            default:
                throw new InvalidOperationException($"No outline for {value.GetType()}.");
        }
    }

    private static void Text(ArrayBufferWriter<byte> target, string text)
    {
        Head(target, 't', text.Length);
        target.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private static void Head(ArrayBufferWriter<byte> target, char kind, int length)
    {
        var bytes = target.GetSpan(5);
        bytes[0] = (byte)kind;
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(bytes[1..], length);
        target.Advance(5);
    }
}
