using System.Buffers;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;

namespace Kyojo.Outputs.OpenData;

/// <summary>
/// The rows of all published entries in the standard columns, made once for all files that have them: about 700 bytes
/// for each entry, kept only while those files are written.
/// </summary>
internal sealed class PublishedRows
{
    private const int ChunkSize = 64;
    private readonly ReadOnlyMemory<byte>[] rows;
    private readonly int formulas;

    private PublishedRows(Community[] entries, ReadOnlyMemory<byte>[] rows, int formulas) => (Entries, this.rows, this.formulas) = (entries, rows, formulas);

    /// <summary>Published entries by id.</summary>
    public Community[] Entries { get; }

    /// <summary>Cells that a spreadsheet may take for a formula.</summary>
    public int Formulas => formulas;

    /// <summary>The bytes of an entry's row without its line end.</summary>
    /// <param name="index">Number of the entry from 0.</param>
    public ReadOnlySpan<byte> Row(int index) => rows[index].Span;

    /// <summary>The published entries of a site, by id. Drafts are never among them, even where they are shown.</summary>
    public static Community[] EntriesOf(SiteContext site) =>
        [.. site.Catalog.Communities.Where(c => c.PublicationStatus == "published").OrderBy(c => c.Id, StringComparer.Ordinal)];

    /// <summary>True for a relation to a published entry: nothing may tell of entries that are not public.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="site">The site.</param>
    public static bool IsToPublished(FieldValues relation, SiteContext site) =>
        site.Catalog.ById.TryGetValue(relation.Text(RelationFields.To, ""), out var other) && other.PublicationStatus == "published";

    /// <summary>Makes the rows, on all processors.</summary>
    public static PublishedRows Of(SiteContext site)
    {
        var entries = EntriesOf(site);
        var rows = new ReadOnlyMemory<byte>[entries.Length];
        var formulas = 0;
        Parallel.For(0, (entries.Length + ChunkSize - 1) / ChunkSize, () => new ChunkMaker(site), (chunk, _, maker) => maker.Make(entries, rows, chunk * ChunkSize, ChunkSize),
            maker => Interlocked.Add(ref formulas, maker.Formulas));
        return new PublishedRows(entries, rows, formulas);
    }

    private sealed class ChunkMaker
    {
        private readonly SiteContext site;
        private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);
        private readonly CellText cell = new();
        private readonly CsvRow csv;
        private readonly int[] ends = new int[ChunkSize];

        public ChunkMaker(SiteContext site)
        {
            this.site = site;
            csv = new CsvRow(buffer, site.Settings.OpenData.FormulaGuard);
        }

        public int Formulas => csv.Formulas;

        public ChunkMaker Make(Community[] entries, ReadOnlyMemory<byte>[] rows, int first, int count)
        {
            count = Math.Min(count, entries.Length - first);
            buffer.ResetWrittenCount();
            for (var i = 0; i < count; i++)
            {
                foreach (var column in ColumnCells.Standard)
                {
                    column.Write(entries[first + i], site, cell);
                    csv.Cell(cell.Text);
                }

                csv.NextRow();
                ends[i] = buffer.WrittenCount;
            }

            ReadOnlyMemory<byte> chunk = buffer.WrittenSpan.ToArray();
            for (var i = 0; i < count; i++) rows[first + i] = chunk[(i == 0 ? 0 : ends[i - 1])..ends[i]];
            return this;
        }
    }
}
