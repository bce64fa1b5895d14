namespace Kyojo.Syntax.Markdown;

/// <summary>Where a link leads, as far as its text tells.</summary>
internal enum LinkVerdict
{
    /// <summary>Relative, or from the root of the site, or within the page.</summary>
    Local,
    /// <summary><c>https:</c> or <c>http:</c>.</summary>
    Web,
    /// <summary><c>mailto:</c> or <c>tel:</c>.</summary>
    Contact,
    /// <summary>Any other scheme: KYO3511.</summary>
    Forbidden,
    /// <summary>A drive or an office share: KYO3512.</summary>
    LocalFile,
    /// <summary><c>//host</c>: KYO3513.</summary>
    Schemeless,
}
