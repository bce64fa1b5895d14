namespace Kyojo.Model;

/// <summary>Where long texts of kept records lie, to be read when they are asked for.</summary>
internal interface ITextStore
{
    /// <summary>Bytes as they were kept.</summary>
    /// <param name="offset">Where they begin.</param>
    /// <param name="length">How many.</param>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    byte[] Read(long offset, int length);
}
