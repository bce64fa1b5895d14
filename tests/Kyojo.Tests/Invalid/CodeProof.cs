namespace Kyojo.Tests.Invalid;

/// <summary>What proves a code that the files of a site alone cannot raise, and codes whose page is still to be written.</summary>
internal static class CodeProof
{
    /// <summary>Code, the test that raises it (class and method), and why no folder can.</summary>
    public static (string Code, string Test, string Why)[] Tests { get; } =
    [
        ("KYO1013", "Kyojo.Tests.Invalid.HostileTests.A_file_that_cannot_be_read_is_told_and_nothing_is_published", "depends on the permissions of a file"),
    ];

    /// <summary>Codes without a page and a folder. Only shrinks: a new code comes with both.</summary>
    public static string[] NoPageYet { get; } =
    [
        "KYO1001", "KYO1002", "KYO1003", "KYO1004", "KYO1005", "KYO1006", "KYO1007", "KYO1008", "KYO1009", "KYO1010",
        "KYO1011", "KYO1012", "KYO1013", "KYO2001", "KYO2002", "KYO2003", "KYO2004", "KYO2005", "KYO2006", "KYO2007",
        "KYO2011", "KYO2013", "KYO2014", "KYO2021", "KYO2022", "KYO2023", "KYO2024", "KYO2025", "KYO2031",
        "KYO2032", "KYO2033", "KYO2034", "KYO2038", "KYO2041", "KYO2042", "KYO2043", "KYO2044", "KYO2045", "KYO2046",
        "KYO2047", "KYO2048", "KYO2049", "KYO2051", "KYO2056", "KYO2057", "KYO2058", "KYO2061", "KYO2062", "KYO2071",
        "KYO2072", "KYO2073", "KYO2074", "KYO2075", "KYO2207", "KYO2401", "KYO2402", "KYO2404", "KYO2405", "KYO2406",
        "KYO2407", "KYO2505", "KYO2506", "KYO2507", "KYO2508", "KYO3501", "KYO3502", "KYO3511", "KYO3512", "KYO3513",
        "KYO3701", "KYO3705", "KYO3803", "KYO3804", "KYO3851", "KYO3901", "KYO4001", "KYO4002", "KYO4003", "KYO4010",
        "KYO4011", "KYO4012", "KYO4013", "KYO4014", "KYO4015", "KYO4016", "KYO4017", "KYO4018", "KYO4019", "KYO4090",
        "KYO4111", "KYO4112", "KYO5301", "KYO5302", "KYO5303", "KYO6501",
    ];

    public const int MostWithoutPage = 95;
}
