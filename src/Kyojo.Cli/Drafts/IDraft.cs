using Kyojo.Diagnostics;
using Kyojo.Pages;

namespace Kyojo.Drafts;

/// <summary>A kind of record <c>new</c> can begin: a community, a case, a report.</summary>
internal interface IDraft
{
    /// <summary>Word after <c>new</c>.</summary>
    string Name { get; }

    /// <summary>What it writes.</summary>
    Bilingual Description { get; }

    /// <summary>Names and labels of the options; known before there is a site.</summary>
    IReadOnlyList<Question> Options { get; }

    /// <summary>The same questions with what the site adds to them, such as its types.</summary>
    IReadOnlyList<Question> Questions(SiteContext site);

    /// <summary>What else has to be known, now that the others are answered: fields that a type of the site requires.</summary>
    /// <param name="site">The site.</param>
    /// <param name="answers">Answers so far.</param>
    IEnumerable<Question> Further(SiteContext site, IReadOnlyDictionary<string, string> answers) => [];

    /// <summary>Path of the new file, relative to the site folder.</summary>
    string PathOf(string id);

    /// <summary>The text of the new file.</summary>
    /// <param name="site">The site.</param>
    /// <param name="answers">Answers by the name of their question.</param>
    /// <param name="today">Day of writing.</param>
    string Text(SiteContext site, IReadOnlyDictionary<string, string> answers, DateOnly today);
}
