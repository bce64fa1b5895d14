using Kyojo.Catalogs;
using Kyojo.Diagnostics;
using Kyojo.Model;

namespace Kyojo.Linting;

/// <summary>
/// One thing that is looked after in the content, beyond the form of single fields. Add one in <c>Defaults</c>, or in a
/// site's Build.cs. A rule keeps nothing between calls: entries come from several workers at once and in no order.
/// </summary>
public interface ILintRule
{
    /// <summary>
    /// False when what it finds in an entry depends on nothing but that entry and, of all others, what is not their
    /// description: an entry in which nothing was found need not be looked at again after such a change. Default: true.
    /// </summary>
    bool ReadsTextsOfOthers => true;

    /// <summary>
    /// False when what it finds in the whole depends on no description of a community: after a change of nothing but
    /// descriptions it is told again as it was, without looking. Default: true.
    /// </summary>
    bool WholeReadsTexts => true;

    /// <summary>Looks at one entry.</summary>
    /// <param name="entry">Published or draft, never withdrawn.</param>
    /// <param name="catalog">Everything else.</param>
    /// <param name="found">Receives findings.</param>
    void Check(Community entry, Catalog catalog, DiagnosticBag found)
    {
    }

    /// <summary>Looks at the whole, once: what concerns several entries, cases, reports or settings.</summary>
    /// <param name="catalog">Everything.</param>
    /// <param name="found">Receives findings.</param>
    void Check(Catalog catalog, DiagnosticBag found)
    {
    }
}
