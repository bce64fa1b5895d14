namespace Kyojo.Model;

/// <summary>A city, town, village, special ward or ward of a designated city.</summary>
/// <param name="Code">Six digits with check digit.</param>
/// <param name="PrefectureCode">Two digits.</param>
/// <param name="Name">松江市; wards with their city: 静岡市葵区.</param>
/// <param name="Yomi">Reading in hiragana.</param>
/// <param name="Kind">市, 町, 村, 特別区, 行政区.</param>
/// <param name="ParentCode">The city of a ward; null otherwise.</param>
/// <param name="County">郡 of a town or village; null where there is none.</param>
public sealed record Municipality(string Code, string PrefectureCode, string Name, string Yomi, string Kind, string? ParentCode, string? County);
