namespace Kyojo.Tests.Invalid;

/// <summary>What proves a code that the files of a site alone cannot raise, and codes whose page is still to be written.</summary>
internal static class CodeProof
{
    /// <summary>Code, the test that raises it (class and method), and why no folder can.</summary>
    public static (string Code, string Test, string Why)[] Tests { get; } =
    [
        ("KYO1013", "Kyojo.Tests.Invalid.HostileTests.A_file_that_cannot_be_read_is_told_and_nothing_is_published", "depends on the permissions of a file"),
        ("KYO5303", "Kyojo.Tests.Building.MediaTests.A_site_near_the_limit_of_a_free_host_is_told", "needs 800 MB of files"),
        ("KYO6402", "Kyojo.Tests.Building.RowCountTests.A_table_that_miscounts_itself_stops_the_build", "a site's own Build.cs raises it"),
        ("KYO2499", "Kyojo.Tests.Linting.SiteRuleTests.A_rule_of_the_site_is_told_in_its_own_words_and_told_again_when_nothing_changed", "a site's own Build.cs raises it"),
    ];

    /// <summary>
    /// How codes begin that no site can raise: of imports, raised by lists (<c>ImportCodeTests</c> in <c>Kyojo.Cli.Tests</c> has
    /// one for each), and of <c>theme check</c>, raised by themes (<c>ThemeTrialTests</c> there).
    /// </summary>
    public static string[] OfCommands { get; } = ["KYO7", "KYO45"];

    /// <summary>Codes without a page and a folder. Only shrinks: a new code comes with both.</summary>
    public static string[] NoPageYet { get; } = [];

    public const int MostWithoutPage = 0;
}
