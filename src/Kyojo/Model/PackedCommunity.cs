using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Model;

/// <summary>Communities as bytes, as they are kept from build to build (<see cref="PackedValues"/>).</summary>
internal static class PackedCommunity
{
    /// <summary>Writes one.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="texts">Where its long texts go.</param>
    /// <param name="community">The community.</param>
    public static void Write(ByteWriter target, ByteWriter texts, Community community)
    {
        target.Text(community.Type.Id);
        target.Hash(RecordOutline.Of(community));
        target.Number(community.DescriptionStart is null ? 0 : 1);
        if (community.DescriptionStart is { } start)
        {
            target.Number(start.Line);
            target.Number(start.Column);
            target.Number(start.Length);
        }

        PackedValues.Write(target, texts, community.Values);
        target.Number(ReferenceEquals(community.Own, FieldValues.None) ? 0 : 1);
        if (!ReferenceEquals(community.Own, FieldValues.None)) PackedValues.Write(target, texts, community.Own);
    }

    /// <summary>Reads one; its values are unpacked when they are asked for.</summary>
    /// <param name="reader">Where it stands; afterwards behind it.</param>
    /// <param name="file">What the reader reads, to its end.</param>
    /// <param name="types">Types as they were when it was written.</param>
    public static Community Read(ref ByteReader reader, PackedFile file, IReadOnlyDictionary<string, CommunityType> types)
    {
        var type = types[reader.Text()];
        var (values, own, start, outline) = Values(ref reader, file, type);
        return new Community(values, own, type, file.Path, start, outline);
    }

    /// <summary>The same community with its values packed.</summary>
    /// <param name="reader">Where it stands; afterwards behind it.</param>
    /// <param name="file">What the reader reads, to its end.</param>
    /// <param name="bound">The community as it was bound.</param>
    public static Community Read(ref ByteReader reader, PackedFile file, Community bound)
    {
        reader.Skip(reader.Count());
        var (values, own, _, outline) = Values(ref reader, file, bound.Type);
        return new Community(bound, values, own, outline);
    }

    private static (FieldValues Values, FieldValues Own, TextPlace? Start, Fingerprint Outline) Values(ref ByteReader reader, PackedFile file, CommunityType type)
    {
        var outline = reader.Hash();
        TextPlace? start = reader.Number() == 0 ? null : new TextPlace((int)reader.Number(), (ushort)reader.Number(), (ushort)reader.Number());
        var values = PackedValues.Read(ref reader, file, CommunityFields.Schema);
        var own = reader.Number() == 0 ? FieldValues.None : PackedValues.Read(ref reader, file, type.Own);
        return (values, own, start, outline);
    }
}
