using Kyojo.Diagnostics;
using Kyojo.Model;

namespace Kyojo.Pages;

/// <summary>What places, types and groups are called in the language of the pages.</summary>
internal static class SiteNames
{
    extension(SiteContext site)
    {
        /// <summary>The name of a prefecture in the language of the pages.</summary>
        internal string NameOf(Prefecture prefecture) => site.Labels == Language.Japanese ? prefecture.Name : prefecture.Romaji;

        /// <summary>The short name of a prefecture.</summary>
        internal string ShortNameOf(Prefecture prefecture) => site.Labels == Language.Japanese ? prefecture.ShortName : prefecture.Romaji;

        /// <summary>The name of a region: for other languages its address with capitals, 「Kyushu-Okinawa」.</summary>
        internal string NameOf(Region region) => site.Labels == Language.Japanese ? region.Name : string.Join('-', region.Slug.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

        /// <summary>The texts of a type.</summary>
        internal TypeTexts TextsOf(CommunityType type) => TypeTexts.Of(type, site.Lang, site.Settings.Lang);

        /// <summary>The short name of a type.</summary>
        internal string NameOf(CommunityType type) => site.IsMain ? type.Label : site.TextsOf(type).Label;

        /// <summary>What a community says in the language of the pages; null in that of the content, and where it says nothing.</summary>
        internal Translation? TranslationOf(Community community) => site.IsMain ? null : Translation.Of(community, site.Lang);

        /// <summary>A place: in other languages by its prefecture, as there are no names of municipalities.</summary>
        internal string NameOf(Place place) => site.Labels == Language.Japanese ? place.Name
            : place.PrefectureCode is { } code && ReferenceTables.PrefectureByCode.TryGetValue(code, out var prefecture) ? prefecture.Romaji
            : place.Region is { } slug && ReferenceTables.Regions.FirstOrDefault(r => r.Slug == slug) is { } region ? site.NameOf(region)
            : place.Name;
    }
}
