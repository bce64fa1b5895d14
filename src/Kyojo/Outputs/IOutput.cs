using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Pages;
using Kyojo.PostProcessing;
using Kyojo.Text;

namespace Kyojo.Outputs;

/// <summary>Files made of the whole site: sitemap, feed, open data. Add one in <c>Defaults</c>, or in a site's Build.cs.</summary>
public interface IOutput
{
    /// <summary>Name in messages.</summary>
    string Name { get; }

    /// <summary>When its files are written. Default: after the pages.</summary>
    OutputStage Stage => OutputStage.Site;

    /// <summary>The files, in a fixed order: each is written before the next is asked for.</summary>
    /// <param name="input">Catalog and the facts of all pages.</param>
    IEnumerable<OutputFile> Files(OutputInput input);
}

/// <summary>One file of an output.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Write">Writes its bytes; pure.</param>
public sealed record OutputFile(RoutePath Route, Action<Stream> Write)
{
    /// <summary>Set for files of open data: the page of open data lists them. Only before the pages.</summary>
    public DataFile? Data { get; init; }

    /// <summary>
    /// For a small file that is written packed: its bytes before packing, which are searched for what is hidden. Null when
    /// what is written can itself be read.
    /// </summary>
    public ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>
    /// All entries that what is written can tell anything of, but for their descriptions, in a fixed order. Besides these it may
    /// be made of anything that is no entry. When all of it is as it was at the last build, the published file is kept and not
    /// made. Null, the default: made at every build. Only before the pages.
    /// </summary>
    public IReadOnlyList<Community>? MadeOf { get; init; }

    /// <summary>
    /// True when what is written may tell of any entry, but of no description, and of pages nothing but <see cref="OfPages"/>:
    /// kept like a file with <see cref="MadeOf"/>, at any stage.
    /// </summary>
    public bool IsMadeOfOutlines { get; init; }

    /// <summary>Hash of what it tells of pages. Only with <see cref="IsMadeOfOutlines"/>.</summary>
    public Fingerprint OfPages { get; init; }

    /// <summary>Tells what is to be said of the content, once the file is written. Told again for a file that is kept.</summary>
    public Action<DiagnosticBag>? Tell { get; init; }

    /// <summary>True when the name tells the content: a published file of the name, untouched since, is not written again.</summary>
    public bool IsNamedByContent { get; init; }
}

/// <summary>A finished page as outputs see it, written just now or kept from an earlier build.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Kind">Its page kind.</param>
/// <param name="Facts">Title, links, anchors.</param>
/// <param name="Sources">Files it is mainly made of; may be empty.</param>
public sealed record FinishedPage(RoutePath Route, string Kind, PageFacts Facts, ImmutableArray<string> Sources);

/// <summary>What outputs are made of.</summary>
/// <param name="Site">Catalog and settings.</param>
/// <param name="Pages">All pages by address; empty before <see cref="OutputStage.Site"/>.</param>
/// <param name="Found">Receives findings about the finished site.</param>
public sealed record OutputInput(SiteContext Site, ImmutableArray<FinishedPage> Pages, DiagnosticBag Found);
