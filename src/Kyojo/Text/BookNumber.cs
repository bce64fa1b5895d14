namespace Kyojo.Text;

/// <summary>Check digits of ISBN (ISO 2108) and ORCID (ISO 7064 MOD 11-2).</summary>
public static class BookNumber
{
    /// <summary>True for 10 or 13 digits with the right check digit; hyphens and spaces do not count.</summary>
    /// <param name="isbn">What was written.</param>
    public static bool IsValid(string isbn)
    {
        var digits = isbn.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length == 13) return digits.All(char.IsAsciiDigit) && digits.Index().Sum(d => (d.Item - '0') * (d.Index % 2 == 0 ? 1 : 3)) % 10 == 0;
        if (digits.Length != 10 || !digits[..9].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(digits[9]) || digits[9] is 'X')) return false;
        return digits.Index().Sum(d => (10 - d.Index) * (d.Item == 'X' ? 10 : d.Item - '0')) % 11 == 0;
    }

    /// <summary>True for four groups of four digits with the right check digit, the last of which may be X.</summary>
    /// <param name="orcid">What was written.</param>
    public static bool IsOrcid(string orcid)
    {
        if (orcid.Length != 19 || orcid[4] != '-' || orcid[9] != '-' || orcid[14] != '-') return false;
        var digits = orcid.Replace("-", "", StringComparison.Ordinal);
        if (digits.Length != 16 || !digits[..15].All(char.IsAsciiDigit)) return false;
        var total = 0;
        foreach (var digit in digits.AsSpan(0, 15)) total = (total + (digit - '0')) * 2;
        var check = (12 - (total % 11)) % 11;
        return digits[15] == (check == 10 ? 'X' : (char)('0' + check));
    }
}
