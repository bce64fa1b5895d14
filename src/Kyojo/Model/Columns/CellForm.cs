namespace Kyojo.Model.Columns;

/// <summary>How the values of a field are written into a cell. Several values stand between <c>;</c>.</summary>
internal enum CellForm
{
    /// <summary>As the record has it: text, code, number, ISO date, EDTF.</summary>
    Value,
    /// <summary>The Japanese label of an allowed value; <c>unknown</c> = 不明 only where it is written.</summary>
    Label,
    /// <summary>A reading in full-width katakana.</summary>
    Katakana,
    /// <summary>可, 不可, empty for unknown.</summary>
    CanCannot,
    /// <summary>はい, いいえ, 不明.</summary>
    YesNo,
    /// <summary>Label of the type.</summary>
    TypeLabel,
    /// <summary>Name of a prefecture. Several places of one role are paired by position with <see cref="MunicipalityName"/>.</summary>
    PrefectureName,
    /// <summary>Name of a municipality as in the table (横浜市鶴見区); the code where the table has none.</summary>
    MunicipalityName,
    /// <summary>Line of the first address of an office, its building behind a full-width space.</summary>
    Address,
    /// <summary>What the others gain, each led by who they are: <c>企業:…</c>.</summary>
    OtherValues,
    /// <summary>Ways to join: their text, else the label of the method.</summary>
    JoiningWays,
    /// <summary>Fees: <c>年会費 3000円/年</c>, <c>入会金 無料</c>, a note in full-width brackets.</summary>
    Fees,
    /// <summary>First channel of the kind in the path that is public.</summary>
    Channel,
    /// <summary>All other public channels: addresses, led by the kind (<c>LINE:…</c>) where the host does not tell it.</summary>
    OtherChannels,
    /// <summary><c>title（publisher, date）URL</c> of each source.</summary>
    Sources,
    /// <summary>First picture: its public address, or its licence.</summary>
    Picture,
    /// <summary>From the settings of the site, or the address of the entry's page.</summary>
    Site,
}
