using Kyojo.Publishing;

namespace Kyojo.Importing;

/// <summary>Compares what is written with bytes that are there already.</summary>
/// <param name="expected">The bytes.</param>
internal sealed class EqualStream(ReadOnlyMemory<byte> expected) : WriteOnlyStream(Null)
{
    private ReadOnlyMemory<byte> rest = expected;
    private bool differs;

    /// <summary>True when all bytes were written and no others.</summary>
    public bool IsEqual => !differs && rest.IsEmpty;

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        differs |= !rest.Span.StartsWith(buffer);
        if (!differs) rest = rest[buffer.Length..];
    }
}
