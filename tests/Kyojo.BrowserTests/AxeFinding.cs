namespace Kyojo.BrowserTests;

/// <summary>One thing axe-core says of a page.</summary>
/// <param name="Rule">Rule of axe-core.</param>
/// <param name="Target">Selector of the element.</param>
/// <param name="Message">What is wrong, or why axe-core could not tell.</param>
/// <param name="Matches">Selectors of reviews that the element matches.</param>
/// <param name="Incomplete">True when axe-core could not tell.</param>
internal sealed record AxeFinding(string Rule, string Target, string Message, string[] Matches, bool Incomplete)
{
    public override string ToString() => $"{(Incomplete ? "?" : "!")} {Rule} {Target}: {Message}";
}
