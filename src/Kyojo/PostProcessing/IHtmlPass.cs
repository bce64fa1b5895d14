using System.Buffers;
using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>
/// A last touch on the finished HTML of every page. A pass is a pure function of the page's address and text: it reads
/// no clock, file or catalog, because a page with an equal fingerprint is not rendered again.
/// </summary>
public interface IHtmlPass
{
    /// <summary>Name and version, such as <c>blank-lines 1</c>. Enters every page's fingerprint: change it whenever the result changes.</summary>
    string Version { get; }

    /// <summary>True for a page that the pass leaves as it is, where that is seen sooner than it is written. Default: false.</summary>
    /// <param name="page">Address of the page.</param>
    /// <param name="html">The whole page.</param>
    bool Leaves(RoutePath page, ReadOnlySpan<char> html) => false;

    /// <summary>Writes the changed text. Called by several workers at once.</summary>
    /// <param name="page">Address of the page.</param>
    /// <param name="html">The whole page. Text and attribute values in it are escaped.</param>
    /// <param name="output">Empty; takes the whole page, changed or not.</param>
    void Apply(RoutePath page, ReadOnlySpan<char> html, IBufferWriter<char> output);
}
