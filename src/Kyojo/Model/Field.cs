using System.Collections.Immutable;
using Kyojo.Diagnostics;

namespace Kyojo.Model;

/// <summary>
/// One row of the table of fields. Binder, exports, JSON, data dictionary and detail page read it; to add a field is
/// to add a row.
/// </summary>
internal sealed record Field(string Key, FieldKind Kind, Bilingual Label)
{
    /// <summary>One bit of 64, chosen by the key: fields whose bits a part lacks are not in it.</summary>
    public ulong Mark { get; } = MarkOf(Key);

    /// <summary>KYO2002 when missing.</summary>
    public bool Required { get; init; }

    /// <summary>Told in place of KYO2002 when a required field is missing; null = KYO2002.</summary>
    public DiagnosticCode? Missing { get; init; }

    /// <summary>A list of values of <see cref="Kind"/>; a single value is accepted as a list of one.</summary>
    public bool Many { get; init; }

    /// <summary>Allowed values of an enum.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>Fields of a map, or of the values of a dictionary.</summary>
    public Schema? Item { get; init; }

    /// <summary>A map may be given as one scalar, which is the value of this key.</summary>
    public string? ScalarKey { get; init; }

    /// <summary>A word accepted in place of the value, such as <c>unknown</c> for places.</summary>
    public string? Word { get; init; }

    /// <summary>Longest text in characters; 0 = the limit of the kind (line 200, text 4,000).</summary>
    public int Max { get; init; }

    /// <summary>A date that may be a period (<c>A/B</c>).</summary>
    public bool Period { get; init; }

    /// <summary>Name under which tables of the finder ask for its values; null when they cannot.</summary>
    public string? Facet { get; init; }

    /// <summary>Where it may appear.</summary>
    public Shown Shown { get; init; }

    /// <summary>Header of its CSV column; null = not in the flat file.</summary>
    public string? Csv { get; init; }

    /// <summary>The label of an allowed value; the value itself when it is not in the list.</summary>
    public Bilingual LabelOf(string value)
    {
        foreach (var choice in Choices)
        {
            if (choice.Value == value) return choice.Label;
        }

        return value;
    }

    // The factor is that of FNV-1a, 32 bits: www.isthe.com/chongo/tech/comp/fnv
    private static ulong MarkOf(string key)
    {
        var hash = 0u;
        foreach (var letter in key) hash = (hash ^ letter) * 16777619u;
        return 1UL << (int)(hash >> 26);
    }
}
