using System.Buffers;
using System.Collections.Immutable;
using Kyojo.Pages;

namespace Kyojo.Outputs.OpenData;

/// <summary>A table on its way to a stream, piece by piece: byte-order mark, headers, rows.</summary>
internal sealed class CsvFile
{
    private const int PieceBytes = 1 << 16;
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 14);
    private readonly Stream target;

    /// <summary>Starts a file.</summary>
    /// <param name="target">Receives the bytes.</param>
    /// <param name="headers">Headers in their order.</param>
    /// <param name="guard">Put <c>'</c> before cells that a spreadsheet may run.</param>
    public CsvFile(Stream target, IEnumerable<string> headers, bool guard = false)
    {
        this.target = target;
        buffer.Write(CsvRow.Bom);
        Row = new CsvRow(buffer, guard);
        foreach (var header in headers) Row.Cell(header);
        EndRow();
    }

    /// <summary>The row that is being written.</summary>
    public CsvRow Row { get; }

    /// <summary>A row whose first cells are there as bytes.</summary>
    public void Start(ReadOnlySpan<byte> cells)
    {
        buffer.Write(cells);
        Row.Continue();
    }

    /// <summary>Ends a row.</summary>
    public void EndRow()
    {
        Row.End();
        if (buffer.WrittenCount > PieceBytes) Flush();
    }

    /// <summary>Sends what is left. Comes last.</summary>
    public void Flush()
    {
        target.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }

    /// <summary>A small table in one go.</summary>
    public static void Write(Stream target, ImmutableArray<FileColumn> columns, IEnumerable<string?[]> rows)
    {
        var file = new CsvFile(target, columns.Select(c => c.Header));
        foreach (var row in rows)
        {
            foreach (var cell in row) file.Row.Cell(cell);
            file.EndRow();
        }

        file.Flush();
    }
}
