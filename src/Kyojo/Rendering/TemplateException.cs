namespace Kyojo.Rendering;

/// <summary>A template that could not be rendered (KYO4090). The checker finds what is wrong in a template before; this is the rest.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="template">Path of the page's template as diagnostics show it.</param>
    /// <param name="page">Address of the page.</param>
    /// <param name="inner">What happened.</param>
    public TemplateException(string template, string page, Exception inner)
        : base($"{template}: {page}: {Deepest(inner)}", inner)
    {
        Template = template;
        Page = page;
        Detail = Deepest(inner);
    }

    /// <summary>Path of the page's template as diagnostics show it.</summary>
    public string Template { get; }

    /// <summary>Address of the page.</summary>
    public string Page { get; }

    /// <summary>The innermost message.</summary>
    public string Detail { get; }

    private static string Deepest(Exception error) => error.GetBaseException().Message;
}
