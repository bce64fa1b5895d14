namespace Kyojo.Model;

/// <summary>What the value of a field is (model.md section 0).</summary>
internal enum FieldKind
{
    /// <summary>One line, trimmed.</summary>
    Line,
    /// <summary>A line with the name of a person: family and given name may be one letter each.</summary>
    PersonName,
    /// <summary>Reading in kana, kept as hiragana.</summary>
    Yomi,
    /// <summary>Line of an address: digits and hyphens in half width.</summary>
    Address,
    /// <summary>Several lines, plain.</summary>
    Text,
    /// <summary>Several lines of Kyojo Markdown, profile field.</summary>
    Markdown,
    /// <summary>Whole number.</summary>
    Int,
    /// <summary>Number with decimals.</summary>
    Number,
    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool,
    /// <summary><c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    Tri,
    /// <summary>ISO day.</summary>
    Date,
    /// <summary>Year, month, day, about, period.</summary>
    Edtf,
    /// <summary>Absolute http(s) URL.</summary>
    Url,
    /// <summary>E-mail address.</summary>
    Email,
    /// <summary>Phone number.</summary>
    Phone,
    /// <summary>Address of a channel: web, mail, phone or the name of an account, as <c>kind</c> beside it says.</summary>
    Channel,
    /// <summary>One of a list.</summary>
    Enum,
    /// <summary>Own or foreign id: lower-case ASCII, digits, hyphens.</summary>
    Id,
    /// <summary>Two-digit prefecture code.</summary>
    Prefecture,
    /// <summary>Six-digit municipality code.</summary>
    Municipality,
    /// <summary>Prefecture or municipality code, as a publisher has.</summary>
    LocalGovernment,
    /// <summary>Thirteen-digit corporate number.</summary>
    CorporateNumber,
    /// <summary>Number 1–20 of the NPO Act's list.</summary>
    NpoActivity,
    /// <summary>Letter A–T of the industry classification.</summary>
    Industry,
    /// <summary>Letter A–L of the occupation classification.</summary>
    Occupation,
    /// <summary>Seven-digit postal code.</summary>
    PostalCode,
    /// <summary>Two-letter country code.</summary>
    Country,
    /// <summary>Slug of one of the eight regions.</summary>
    Region,
    /// <summary>Fields of its own.</summary>
    Map,
    /// <summary>Keys chosen by the author, each with one value of <see cref="Field.Item"/>'s kind or text.</summary>
    Dictionary,
}
