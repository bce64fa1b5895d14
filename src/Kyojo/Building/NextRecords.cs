using System.Collections.Immutable;
using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Publishing;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>Communities as this build read them, to be kept for the next.</summary>
/// <param name="key">Hash of everything that decides how a file is read, but the file.</param>
/// <param name="quietUnder">What checks saw beside an entry and its description.</param>
/// <param name="records">What was read.</param>
/// <param name="quiet">Which checks found something in which file.</param>
/// <param name="last">What an earlier build kept.</param>
internal sealed class NextRecords(Fingerprint key, Fingerprint quietUnder, Records records, QuietFiles quiet, KeptRecords last)
{
    // So many files are rather read again each time than all be written.
    private const int MostUnkept = 64;

    /// <summary>Writes them, unless nearly all are kept already.</summary>
    /// <param name="store">Where to.</param>
    public void Keep(IOutputStore store)
    {
        var unkept = 0;
        var next = ImmutableArray.CreateBuilder<PackedFile>(records.Packed.Length);
        foreach (var file in records.Packed)
        {
            var noisy = quiet.NoisyIn(file.Path);
            if (file.Noisy != noisy || !last.Holds(file)) unkept++;
            next.Add(file.Noisy == noisy ? file : file with { Noisy = noisy });
        }

        if (last.QuietUnder == quietUnder && unkept <= MostUnkept) return;
        var files = next.MoveToImmutable();
        try
        {
            store.KeepRecords(KeptRecords.Index(key, quietUnder, files), files.Select(file => file.LongTexts()));
        }
        catch (PublishingException)
        {
            // The site is published; only the next build is slower.
        }
    }
}
