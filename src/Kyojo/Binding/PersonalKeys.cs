using System.Collections.Frozen;
using Kyojo.Diagnostics;
using Kyojo.Text;

namespace Kyojo.Binding;

/// <summary>Names of fields for what is never taken in, in records or types (privacy rule P1): a wrong key that is one of them is told as such.</summary>
internal static class PersonalKeys
{
    private static readonly Bilingual Home = new("自宅の住所", "home address");
    private static readonly Bilingual Birth = new("生年月日", "date of birth");
    private static readonly Bilingual Number = new("個人番号", "personal number");
    private static readonly Bilingual Bank = new("銀行口座", "bank account");

    private static readonly FrozenDictionary<string, Bilingual> Keys = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["homeaddress"] = Home, ["privateaddress"] = Home, ["residence"] = Home, ["residentialaddress"] = Home, ["自宅"] = Home, ["自宅住所"] = Home, ["自宅の住所"] = Home, ["現住所"] = Home, ["本籍"] = Home,
        ["birth"] = Birth, ["birthdate"] = Birth, ["dateofbirth"] = Birth, ["dob"] = Birth, ["birthday"] = Birth, ["birthyear"] = Birth, ["born"] = Birth, ["生年月日"] = Birth, ["誕生日"] = Birth, ["生年"] = Birth,
        ["mynumber"] = Number, ["personalnumber"] = Number, ["individualnumber"] = Number, ["個人番号"] = Number, ["マイナンバー"] = Number,
        ["bank"] = Bank, ["bankaccount"] = Bank, ["bankname"] = Bank, ["accountnumber"] = Bank, ["iban"] = Bank, ["口座"] = Bank, ["口座番号"] = Bank, ["銀行口座"] = Bank, ["振込先"] = Bank,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the key is for; null when it is none of them.</summary>
    /// <param name="key">Key as written; case, hyphens, underscores and spaces do not matter.</param>
    public static Bilingual? WhatIs(string key)
    {
        var plain = string.Concat(JapaneseText.Compatible(key).Where(c => c is not ('-' or '_' or ' ')));
        return Keys.TryGetValue(plain, out var what) ? what : default(Bilingual?);
    }
}
