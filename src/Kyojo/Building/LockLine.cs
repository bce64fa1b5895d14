using System.Globalization;
using Kyojo.Text;

namespace Kyojo.Building;

/// <summary>
/// A line of <c>urls.lock</c>: a page (<c>reports/x/</c>), a figure of it (<c>reports/x/#fig-a</c>), or a table of data
/// that a published report stands on (<c>reports/x/ data=kojo hash=… corrections=0</c>).
/// </summary>
/// <param name="Number">Line from 1; 0 for one that is not in the file yet.</param>
/// <param name="Route">Address of the page.</param>
/// <param name="Anchor">Id on the page; empty = the page itself.</param>
/// <param name="Table">Id of a table of data; empty = none.</param>
/// <param name="Hash">Hash of that table's file when it was locked.</param>
/// <param name="Corrections">Corrections the report had then.</param>
internal sealed record LockLine(int Number, string Route, string Anchor = "", string Table = "", string Hash = "", int Corrections = 0)
{
    /// <summary>What tells it from other lines.</summary>
    public string Key => Table.Length > 0 ? $"{Route} data={Table}" : Anchor.Length > 0 ? $"{Route}#{Anchor}" : Route;

    /// <summary>The line as it is written.</summary>
    public override string ToString() => Table.Length > 0 ? $"{Key} hash={Hash} corrections={Corrections.ToString(CultureInfo.InvariantCulture)}" : Key;

    /// <summary>Reads a line; null when it is none of these.</summary>
    /// <param name="text">The line.</param>
    /// <param name="number">Its number from 1.</param>
    public static LockLine? Read(string text, int number)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var sign = words[0].IndexOf('#', StringComparison.Ordinal);
        if (!RoutePath.TryParse(sign < 0 ? words[0] : words[0][..sign], out var route)) return null;
        if (words.Length == 1) return sign == words[0].Length - 1 ? null : new LockLine(number, route.Value, sign < 0 ? "" : words[0][(sign + 1)..]);
        if (sign >= 0 || words is not [_, var data, var hash, var corrections] || Word(data, "data=") is not { } table || Word(hash, "hash=") is not { } locked) return null;
        return int.TryParse(Word(corrections, "corrections="), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? new LockLine(number, route.Value, "", table, locked, count) : null;
    }

    private static string? Word(string text, string start) => text.StartsWith(start, StringComparison.Ordinal) && text.Length > start.Length ? text[start.Length..] : null;
}
