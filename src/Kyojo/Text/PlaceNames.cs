namespace Kyojo.Text;

/// <summary>Names of places are written with either of two letters: 龍ケ崎 and 龍ヶ崎, 檮原 and 梼原 (model.md 5).</summary>
public static class PlaceNames
{
    /// <summary>True when a text has the name in it, whichever of the letters stand there.</summary>
    /// <param name="text">A text, such as an address.</param>
    /// <param name="name">A name as the reference table spells it.</param>
    public static bool Contains(string text, string name)
    {
        if (text.Contains(name, StringComparison.Ordinal)) return true;
        for (var start = 0; start + name.Length <= text.Length; start++)
        {
            var same = 0;
            while (same < name.Length && Fold(text[start + same]) == Fold(name[same])) same++;
            if (same == name.Length) return true;
        }

        return false;
    }

    /// <summary>The name with one of the letters in each case: equal for the same place.</summary>
    /// <param name="name">A name.</param>
    public static string Fold(string name) => name.AsSpan().IndexOfAny("ヶヵカ檮") < 0 ? name : string.Concat(name.Select(Fold));

    private static char Fold(char c) => c switch
    {
        'ヶ' or 'ヵ' or 'カ' => 'ケ',
        '檮' => '梼',
        _ => c,
    };
}
