using System.Collections.Immutable;
using Kyojo.Importing.Merging;
using Kyojo.Importing.Normalising;
using Kyojo.Model;

namespace Kyojo.Importing;

/// <summary>What becomes of a row.</summary>
internal enum RowOutcome
{
    /// <summary>A record of its own is made.</summary>
    New,
    /// <summary>A record of the site changes.</summary>
    Changed,
    /// <summary>The site has all it says.</summary>
    Unchanged,
    /// <summary>A person has to say first whether it is a record of the site (KYO7051).</summary>
    Held,
    /// <summary>Its record was removed by hand and stays so.</summary>
    Removed,
    /// <summary>It has an error and is not taken.</summary>
    Error,
}

/// <summary>A row on its way from the table to the site.</summary>
internal sealed class ImportedRow(RowValues values)
{
    public RowValues Values => values;

    public int Number => values.Number;

    /// <summary>Id of its record; empty until it is known.</summary>
    public string Id { get; set; } = "";

    /// <summary>The record of the site it stands for; null for a new one.</summary>
    public Community? Existing { get; set; }

    /// <summary>What the row says, bound by the binder of the build; null when type or id are missing.</summary>
    public Community? Bound { get; set; }

    /// <summary>Verdicts on its fields; empty for a new record.</summary>
    public ImmutableArray<MergedUnit> Units { get; set; } = [];

    public RowOutcome Outcome { get; set; } = RowOutcome.New;

    /// <summary>Fields that change: units with the verdict <see cref="Verdict.Update"/>.</summary>
    public IEnumerable<MergedUnit> Updates => Units.Where(u => u.Verdict == Verdict.Update);
}
