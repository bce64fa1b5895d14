namespace Kyojo.Rendering.Templates;

/// <summary>THE list of helpers (theme.md 7).</summary>
internal static class TemplateHelpers
{
    /// <summary>All helpers by their name in templates.</summary>
    public static IReadOnlyDictionary<string, TemplateHelper> All { get; } = new TemplateHelper[]
    {
        new StringHelper(),
        new NumberHelper(),
        new DateHelper(),
        new UrlHelper(),
        new AssetHelper(),
        new LangHelper(),
        new JoinHelper(),
        new PhraseHelper(),
        new RubyHelper(),
        new PlainHelper(),
        new IconHelper(),
        new AttributeHelper(),
        new EqualHelper(),
        new AndHelper(),
        new OrHelper(),
        new NotHelper(),
        new JsonHelper(),
    }.ToDictionary(helper => helper.Name, StringComparer.Ordinal);
}
