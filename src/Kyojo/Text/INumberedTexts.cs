namespace Kyojo.Text;

/// <summary>Texts that are known by their numbers.</summary>
internal interface INumberedTexts
{
    /// <summary>Number of texts.</summary>
    int Count { get; }

    /// <summary>A text: the same string each time.</summary>
    /// <param name="number">Its number from 0.</param>
    string this[int number] { get; }
}
