namespace Kyojo.Bench;

/// <summary>Figures of one site: its size, and the medians of each kind of build.</summary>
/// <param name="Communities">Number of communities.</param>
/// <param name="Pages">HTML files of the built site.</param>
/// <param name="Files">All files.</param>
/// <param name="Bytes">Their size.</param>
/// <param name="BareFiles">CPU seconds for nothing but creating these files.</param>
/// <param name="Clean">Into a new folder.</param>
/// <param name="Unchanged">Again, with nothing changed.</param>
/// <param name="Changed">Again, after one description was changed.</param>
/// <param name="Rewritten">Files the last of these wrote.</param>
/// <param name="Whole">With open data, search and the leaflets of all prefectures.</param>
internal sealed record SiteFigures(int Communities, int Pages, int Files, long Bytes, double BareFiles, Measurement Clean, Measurement Unchanged, Measurement Changed, int Rewritten, bool Whole)
{
    /// <summary>Largest resident memory of any kind of build, in 10^6 bytes.</summary>
    public double PeakMegabytes => new[] { Clean, Unchanged, Changed }.Max(m => m.PeakBytes) / 1e6;
}
