namespace Kyojo.BrowserTests;

/// <summary>Assertions that show everything they found.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:\n{string.Join('\n', all.Take(60))}");
    }
}
