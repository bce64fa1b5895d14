namespace Kyojo.Model;

/// <summary>One of the 47 prefectures.</summary>
/// <param name="Code">Two digits, JIS X 0401.</param>
/// <param name="LgCode">Six-digit local-government code.</param>
/// <param name="Name">島根県.</param>
/// <param name="Yomi">しまねけん.</param>
/// <param name="ShortName">島根.</param>
/// <param name="Romaji">Shimane.</param>
/// <param name="Slug">Name in addresses: shimane.</param>
/// <param name="Iso">ISO 3166-2: JP-32.</param>
/// <param name="RegionName">Name of its region.</param>
/// <param name="RegionSlug">Slug of its region.</param>
public sealed record Prefecture(string Code, string LgCode, string Name, string Yomi, string ShortName, string Romaji, string Slug, string Iso, string RegionName, string RegionSlug);
