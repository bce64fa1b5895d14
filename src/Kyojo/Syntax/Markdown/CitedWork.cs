using Kyojo.Citations;

namespace Kyojo.Syntax.Markdown;

/// <summary>A work in the list of references of a text.</summary>
/// <param name="publication">The work.</param>
internal sealed class CitedWork(Publication publication)
{
    /// <summary>The work.</summary>
    public Publication Publication => publication;

    /// <summary>Number by first citation; 0 for a work that is listed without being cited.</summary>
    public int Number { get; set; }

    /// <summary>Number of marks that lead to it.</summary>
    public int Marks { get; set; }

    /// <summary>Letter that tells it from other works of its authors and year; empty = none.</summary>
    public string Suffix { get; set; } = "";

    /// <summary>Its id on the page.</summary>
    public string Id => "ref-" + publication.Key;

    /// <summary>Id of one of the marks that lead to it.</summary>
    /// <param name="mark">Which, from 1.</param>
    public string MarkId(int mark) => mark == 1 ? "cite-" + publication.Key : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"cite-{publication.Key}-{mark}");
}
