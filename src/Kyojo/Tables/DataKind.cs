namespace Kyojo.Tables;

/// <summary>What the cells of a column hold (reports.md section 3.1).</summary>
public enum DataKind
{
    /// <summary>Words, shown as they are.</summary>
    Text,
    /// <summary>Words in the profile <c>line</c>: ruby, emphasis dots, language spans.</summary>
    Markup,
    /// <summary>A whole number.</summary>
    WholeNumber,
    /// <summary>A number.</summary>
    Number,
    /// <summary>A number of percent, from 0 to 100 as a rule.</summary>
    Percent,
    /// <summary>A year.</summary>
    Year,
    /// <summary>A date of any precision.</summary>
    Date,
    /// <summary>Several words, split at <c>;</c>.</summary>
    List,
    /// <summary>A community, by id.</summary>
    Community,
    /// <summary>A type of communities, by a name of it or by id; shown as it was written.</summary>
    CommunityType,
}
