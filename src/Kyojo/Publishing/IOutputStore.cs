using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// Where a site is written: a folder on disk, or memory. One build is one transaction:
/// <see cref="Recover"/>, then <see cref="Stage"/> for each changed file, then <see cref="Commit"/> or <see cref="Abort"/>.
/// Nothing of the published site changes before <see cref="Commit"/>.
/// </summary>
internal interface IOutputStore
{
    /// <summary>Finishes or drops what a killed build left. Has to come first.</summary>
    /// <exception cref="PublishingException">The folder cannot be written.</exception>
    void Recover();

    /// <summary>What the last build recorded; null when there is no record, or one that is damaged or of another version.</summary>
    Manifest? LoadManifest();

    /// <summary>Records that an earlier build kept; null when there are none, or damaged ones.</summary>
    KeptFile? LoadRecords();

    /// <summary>Keeps records for later builds.</summary>
    /// <param name="index">What is to be loaded at once.</param>
    /// <param name="texts">What is to be read in parts, one after the other.</param>
    /// <exception cref="PublishingException">They cannot be written.</exception>
    void KeepRecords(ReadOnlyMemory<byte> index, IEnumerable<byte[]> texts);

    /// <summary>Where long texts may wait while a large site is built; null where they are held in memory.</summary>
    TextSpool? OpenTexts();

    /// <summary>True when nothing is published here, by us or by anybody: all files are new, and none has to be told from another.</summary>
    bool IsEmpty { get; }

    /// <summary>Length and time of a published file; null when there is none.</summary>
    /// <param name="route">Its address.</param>
    (long Length, long MtimeTicks)? Stat(RoutePath route);

    /// <summary>
    /// True when the published file has the expected length and either the expected time or, when its hash is known, the
    /// expected bytes. A link to a file never matches.
    /// </summary>
    /// <param name="route">Its address.</param>
    /// <param name="expected">What the manifest or the finished page says.</param>
    /// <param name="present">The same with the time on disk: to be recorded in the next manifest.</param>
    bool Matches(RoutePath route, OutputStamp expected, out OutputStamp present);

    /// <summary>Bytes of a published file.</summary>
    /// <param name="route">Its address.</param>
    /// <exception cref="PublishingException">It cannot be read.</exception>
    byte[] Read(RoutePath route);

    /// <summary>Puts a file aside for <see cref="Commit"/>. Different workers may call at once.</summary>
    /// <param name="route">Its address.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="hash">Hash of the bytes; zero = not known.</param>
    /// <param name="worker">Number of the calling worker, from 0.</param>
    /// <returns>What the next manifest records.</returns>
    /// <exception cref="PublishingException">The folder cannot be written.</exception>
    OutputStamp Stage(RoutePath route, ReadOnlySpan<byte> bytes, Fingerprint hash, int worker);

    /// <summary>The same for a file too big to hold in memory.</summary>
    /// <param name="route">Its address.</param>
    /// <param name="worker">Number of the calling worker, from 0.</param>
    /// <exception cref="PublishingException">The folder cannot be written.</exception>
    StagedStream StageStream(RoutePath route, int worker);

    /// <summary>Publishes everything staged, removes files that no page owns any more and records the manifest.</summary>
    /// <param name="removals">Files an earlier manifest says we wrote and the next one does not have. A staged file is never removed.</param>
    /// <param name="next">The next manifest.</param>
    /// <exception cref="PublishingException">
    /// The folder cannot be written, or something that is not ours stands in the way. Found before the first change, the
    /// site is untouched; later, the next <see cref="Recover"/> goes on.
    /// </exception>
    void Commit(IReadOnlyCollection<RoutePath> removals, Manifest next);

    /// <summary>Drops everything staged. After a <see cref="Commit"/> that stopped half-way it keeps what <see cref="Recover"/> needs.</summary>
    void Abort();
}
