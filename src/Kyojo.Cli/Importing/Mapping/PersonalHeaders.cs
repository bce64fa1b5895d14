using Kyojo.Importing.Tables;

namespace Kyojo.Importing.Mapping;

/// <summary>Headers of personal data (privacy rule P7): such columns are counted and never read, and no mapping can change that.</summary>
internal static class PersonalHeaders
{
    private static readonly string[] Words =
    [
        "代表者", "理事長", "会長名", "氏名", "担当者", "役員",
        "自宅", "生年月日", "年齢", "性別", "携帯", "個人番号", "マイナンバー", "口座", "銀行",
    ];

    /// <summary>True for such a header; the office of a representative, and the age and sex a group is for, say nothing about a person.</summary>
    public static bool Is(string header)
    {
        var name = HeaderName.Whole(header);
        if (name is "代表者役職" || name.StartsWith("対象", StringComparison.Ordinal)) return false;
        foreach (var word in Words)
        {
            if (name.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
