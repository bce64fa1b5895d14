using System.Globalization;
using Kyojo.Building;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Rendering;

namespace Kyojo.Commands;

/// <summary>How much of a site is said in each of its languages: strings of the theme, names and summaries of groups, texts of types.</summary>
internal static class StringsReport
{
    /// <summary>One line for each language of the theme; keys that fall back to another language with <paramref name="verbose"/>.</summary>
    public static void Theme(TextWriter target, Theme theme, Language language, bool verbose)
    {
        foreach (var line in ThemeCoverage.Of(theme))
        {
            target.WriteLine(Words.ThemeStrings.Fill(language, line.Language, line.Said, line.All, Share(line.Said, line.All)));
            if (verbose && !line.Missing.IsEmpty) target.WriteLine("  " + string.Join(", ", line.Missing));
        }
    }

    /// <summary>The theme's strings, then the content in each further language of the site.</summary>
    public static void Site(TextWriter target, SitePlan plan, Language language, bool verbose)
    {
        Theme(target, plan.Theme, language, verbose);
        foreach (var said in ContentCoverage.Of(plan.Site))
        {
            target.WriteLine(Words.ContentStrings.Fill(language, said.Language, said.Human + said.Machine, said.All, Share(said.Human + said.Machine, said.All), said.Human, said.Machine, said.Drafts));
            if (verbose && !said.Missing.IsEmpty) target.WriteLine("  " + string.Join(", ", said.Missing));
            target.WriteLine(Words.TypeStrings.Fill(language, said.Language, said.Types, said.AllTypes));
        }
    }

    // Rounded down: 100 % is said only when nothing is missing.
    private static string Share(int said, int all) =>
        (all == 0 ? 100 : Math.Floor(1000.0 * said / all) / 10).ToString("0.#", CultureInfo.InvariantCulture);
}
