using Kyojo.Publishing;

namespace Kyojo.Building;

/// <summary>Passes the bytes of a CSV file on and counts its records: line feeds that stand in no quotes.</summary>
/// <param name="target">Where the bytes go; not owned.</param>
internal sealed class CountedRows(Stream target) : WriteOnlyStream(target)
{
    private bool isQuoted;

    /// <summary>Records so far, the header among them.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Target.Write(buffer);
        while (!buffer.IsEmpty)
        {
            // In quotes only the end of them counts; a doubled quote ends and begins them at once.
            var next = isQuoted ? buffer.IndexOf((byte)'"') : buffer.IndexOfAny((byte)'"', (byte)'\n');
            if (next < 0) return;
            if (buffer[next] == '"') isQuoted = !isQuoted;
            else Count++;
            buffer = buffer[(next + 1)..];
        }
    }
}
