using Microsoft.Win32.SafeHandles;

namespace Kyojo.Importing;

/// <summary>Bytes put aside while a long list is read, in a file that nobody else sees and that goes with the program.</summary>
internal sealed class Spool
{
    private readonly SafeFileHandle file;
    private long end;

    /// <summary>Makes the file, in the folder for temporary ones and for this user alone.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public Spool()
    {
        var path = Path.GetTempFileName();
        file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
        // Elsewhere than on Windows an open file can lose its name: then it is gone even when the program is killed.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
    }

    /// <summary>Puts bytes aside.</summary>
    /// <returns>Where they are.</returns>
    public SpooledBytes Add(ReadOnlySpan<byte> bytes)
    {
        var start = end;
        RandomAccess.Write(file, bytes, start);
        end += bytes.Length;
        return new SpooledBytes(this, start, bytes.Length);
    }

    internal byte[] Read(long start, int length)
    {
        var bytes = new byte[length];
        for (var got = 0; got < length;)
        {
            var read = RandomAccess.Read(file, bytes.AsSpan(got), start + got);
            if (read == 0) throw new EndOfStreamException();
            got += read;
        }

        return bytes;
    }
}

/// <summary>Bytes that were put aside.</summary>
internal sealed class SpooledBytes(Spool spool, long start, int length)
{
    /// <summary>The bytes.</summary>
    public byte[] Read() => spool.Read(start, length);
}
