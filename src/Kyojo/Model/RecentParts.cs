namespace Kyojo.Model;

/// <summary>
/// Packed parts that one thread was asked for several times of late, unpacked. Whoever goes through all records for one
/// field of each unpacks nothing but that; whoever works on one record is soon as fast as if it had never been packed.
/// </summary>
internal sealed class RecentParts
{
    // A part has more than eight bytes before its values, and most records have hardly more than a thousand: parts of one do
    // not meet, and soon make room for those of another. What is held longer has to be carried on by each collection.
    private const int Grain = 8, Places = 128;
    private const int AskedOften = 3;

    private readonly Place[] places = new Place[Places];

    [ThreadStatic]
    private static RecentParts? ofThread;

    /// <summary>The entries of a part; null while it was asked for only once or twice. In place of long texts stands a <see cref="LateText"/>, until somebody puts the text there.</summary>
    /// <param name="file">Where it is packed.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="schema">Its fields.</param>
    public static FieldEntry[]? Of(PackedFile file, int start, Schema schema)
    {
        ref var place = ref (ofThread ??= new RecentParts()).places[start / Grain % Places];
        if (!ReferenceEquals(place.File, file) || place.Start != start) place = new Place { File = file, Start = start };
        return place.Entries ?? (++place.Asked < AskedOften ? null : place.Entries = PackedValues.Entries(file, start, schema));
    }

    private struct Place
    {
        public PackedFile? File;
        public int Start;
        public int Asked;
        public FieldEntry[]? Entries;
    }
}
