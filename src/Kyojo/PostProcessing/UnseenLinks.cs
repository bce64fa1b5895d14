using Kyojo.Text;

namespace Kyojo.PostProcessing;

/// <summary>Goes through the links of page after page: most are on many pages, and are looked at once.</summary>
internal sealed class UnseenLinks
{
    private readonly Dictionary<INumberedTexts, bool[]> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> numbers = [];

    /// <summary>Shows links that have not been seen, and those that shall be shown each time.</summary>
    /// <param name="facts">Facts of the page whose links they are.</param>
    /// <param name="see">Is given a link; false when it shall be shown on the next page too.</param>
    public void Of(PageFacts facts, Func<string, bool> see)
    {
        if (facts.From is not { } packed)
        {
            foreach (var link in facts.Links) see(link);
            return;
        }

        if (!seen.TryGetValue(packed.Texts, out var ofTexts)) seen.Add(packed.Texts, ofTexts = new bool[packed.Texts.Count]);
        packed.Links(facts.At, numbers);
        foreach (var number in numbers)
        {
            if (!ofTexts[number]) ofTexts[number] = see(packed.Texts[number]);
        }
    }
}
