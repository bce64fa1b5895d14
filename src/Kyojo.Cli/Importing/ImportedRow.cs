using System.Collections.Immutable;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Importing.Merging;
using Kyojo.Importing.Normalising;
using Kyojo.Importing.Records;
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

/// <summary>A row on its way from the table to the site. It keeps what matching, merging and writing need; cells and values on the way are let go.</summary>
internal sealed class ImportedRow(RowValues values)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private ulong[]? hashes;
    private SpooledBytes? yaml;

    /// <summary>Row from 1.</summary>
    public int Number { get; } = values.Number;

    /// <summary>What the list knows it by; empty when it has nothing of the kind.</summary>
    public string Key { get; } = values.Key;

    /// <summary>Column of the key; 0 when it is made of several or none.</summary>
    public int KeyColumn { get; } = values.KeyColumn;

    /// <summary>Column of each path, to find the cell of a field.</summary>
    public IReadOnlyDictionary<string, int> ColumnOf { get; } = values.ColumnOf;

    /// <summary>Id of its record; empty until it is known.</summary>
    public string Id { get; set; } = "";

    /// <summary>The record of the site it stands for; null for a new one.</summary>
    public Community? Existing { get; set; }

    /// <summary>What the row says, bound by the binder of the build; null when type or id are missing, and for a row of a long list that has been looked at.</summary>
    public Community? Bound { get; private set; }

    /// <summary>True for a row that is a record.</summary>
    public bool IsRecord { get; private set; }

    /// <summary>Its name; empty when it is no record.</summary>
    public string Name { get; private set; } = "";

    /// <summary>True for a record that is not published yet.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>What it says something of; rows that say something of the same share one list.</summary>
    public ImmutableArray<Unit> Said { get; set; } = [];

    /// <summary>Verdicts on its fields where list and site differ; empty for a new record.</summary>
    public ImmutableArray<MergedUnit> Units { get; set; } = [];

    public RowOutcome Outcome { get; set; } = RowOutcome.New;

    /// <summary>Sets what the row says.</summary>
    public void Bind(Community? bound) => (Bound, IsRecord, Name, IsDraft) = (bound, bound is not null, bound?.Name ?? "", bound?.PublicationStatus == "draft");

    /// <summary>Hash of the value of each of <see cref="Said"/>, in their order.</summary>
    public IReadOnlyList<ulong> Hashes => hashes ?? [.. Said.Select(u => ImportState.Hash(FieldText.Of(Bound!, u.Route, u.Ordinal)))];

    /// <summary>The record as YAML in UTF-8.</summary>
    public byte[] Yaml => yaml?.Read() ?? Utf8.GetBytes(RecordText.Of(Bound!));

    /// <summary>Lets go of all that no later row has to be compared with.</summary>
    /// <param name="spool">Where what writing needs is put aside; null when nothing will be written.</param>
    public void Shrink(Spool? spool)
    {
        if (Bound is null || Outcome == RowOutcome.Changed) return;
        if (spool is not null)
        {
            hashes = [.. Hashes];
            if (Outcome == RowOutcome.New) yaml = spool.Add(Yaml);
        }

        Bound = null;
    }

    /// <summary>Fields that change: units with the verdict <see cref="Verdict.Update"/>.</summary>
    public IEnumerable<MergedUnit> Updates => Units.Where(u => u.Verdict == Verdict.Update);

    /// <summary>Place of a field of the row; of its first column when it has no cell of its own.</summary>
    public SourceSpan SpanOf(string field, string file) => new(file, Number, Math.Max(1, ColumnOf.GetValueOrDefault(field)), 1);
}
