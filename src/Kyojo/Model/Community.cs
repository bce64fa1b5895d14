using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Model;

/// <summary>One community of the directory. Holds what the source says; nothing is guessed.</summary>
public sealed class Community
{
    /// <param name="values">What its file says.</param>
    /// <param name="own">The fields of its type.</param>
    /// <param name="type">Its kind.</param>
    /// <param name="file">File it was read from.</param>
    /// <param name="descriptionStart">Place of the first character of the description; null when there is none.</param>
    /// <param name="outline">Its outline, when it is known.</param>
    internal Community(FieldValues values, FieldValues own, CommunityType type, string file, TextPlace? descriptionStart, Fingerprint? outline = null)
    {
        DescriptionStart = descriptionStart;
        KnownOutline = outline;
        Values = values;
        Own = own;
        Type = type;
        File = file;
        Id = values.Text(CommunityFields.Id, "");
        var name = values.Map(CommunityFields.Name);
        Name = name.Text(NameFields.Ja, Id);
        Yomi = name.Text(NameFields.Yomi, "");
        SortKey = GojuonKey.Of(Yomi);
        Places = PlacesOf(values);
        OriginPrefectures = PrefecturesOf(origin: true);
        HerePrefectures = PrefecturesOf(origin: false);
        Prefectures = OriginPrefectures.IsEmpty ? HerePrefectures : HerePrefectures.IsEmpty ? OriginPrefectures : PrefectureCodes.Of([.. OriginPrefectures.Union(HerePrefectures)]);
        Tags = values.Map(CommunityFields.Topics).Texts(TopicFields.Tags);
        var (lifecycle, publication) = (Lifecycle, Publication);
        Status = lifecycle.Text(LifecycleFields.Status, "unknown");
        PublicationStatus = publication.Text(PublicationFields.Status, "draft");
        Updated = publication.Date(PublicationFields.Updated) ?? default;
        CheckedOn = lifecycle.Date(LifecycleFields.CheckedOn);
        IsNationwide = Online == "true" || Reach is "nationwide" or "online";
    }

    /// <summary>The same community with its values packed.</summary>
    /// <param name="bound">The community as it was bound.</param>
    /// <param name="values">What its file says, packed.</param>
    /// <param name="own">The fields of its type, packed.</param>
    /// <param name="outline">Its outline.</param>
    internal Community(Community bound, FieldValues values, FieldValues own, Fingerprint outline)
    {
        (Values, Own, KnownOutline) = (values, own, outline);
        (DescriptionStart, Type, File, Id, Name, Yomi, SortKey) = (bound.DescriptionStart, bound.Type, bound.File, bound.Id, bound.Name, bound.Yomi, bound.SortKey);
        (OriginPrefectures, HerePrefectures, Prefectures, Tags) = (bound.OriginPrefectures, bound.HerePrefectures, bound.Prefectures, bound.Tags);
        (Status, PublicationStatus, Updated, CheckedOn, IsNationwide) = (bound.Status, bound.PublicationStatus, bound.Updated, bound.CheckedOn, bound.IsNationwide);
        Places = PlacesOf(values, bound.Places);
    }

    /// <summary>Its <see cref="RecordOutline"/>, when that was kept with it.</summary>
    internal Fingerprint? KnownOutline { get; }

    /// <summary>Place of the first character of the description; null when there is none.</summary>
    internal TextPlace? DescriptionStart { get; }

    /// <summary>Its number among all records of the catalog, from 0: what is made of each is kept in an array.</summary>
    internal int Number { get; set; }

    /// <summary>Its address, once somebody has asked for it: pages make it, and many lists say it.</summary>
    internal RoutePath Address { get; set; }

    internal FieldValues Values { get; }

    internal FieldValues Own { get; }

    internal FieldValues Lifecycle => Values.Map(CommunityFields.Lifecycle);

    internal FieldValues Publication => Values.Map(CommunityFields.Publication);

    /// <summary>File it was read from.</summary>
    public string File { get; }

    /// <summary>Where the record starts.</summary>
    public SourceSpan Span => Values.Span(File);

    /// <summary>Id, for ever.</summary>
    public string Id { get; }

    /// <summary>Its kind.</summary>
    public CommunityType Type { get; }

    /// <summary>Name as the group writes it.</summary>
    public string Name { get; }

    /// <summary>Reading in hiragana.</summary>
    public string Yomi { get; }

    /// <summary>Key for the order of the fifty sounds.</summary>
    public string SortKey { get; }

    /// <summary>One sentence.</summary>
    public string Summary => Values.Text(CommunityFields.Summary, "");

    /// <summary>Longer text; null when there is none.</summary>
    public MarkdownBody? Description => DescriptionStart is { } start && Values.Text(CommunityFields.Description) is { } text ? new MarkdownBody(text, start.In(File), MarkdownProfile.Field) : null;

    /// <summary>Places in the order of the file; empty when unknown or none.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>Tags as written.</summary>
    public ImmutableArray<string> Tags { get; }

    /// <summary>official, endorsed, volunteer or unknown.</summary>
    public string Standing => Values.Text(CommunityFields.Standing, "unknown");

    /// <summary>true, false or unknown: can one take part online.</summary>
    public string Online => Values.Text(CommunityFields.Online, "unknown");

    /// <summary>How far it reaches; unknown when not said.</summary>
    public string Reach => Values.Text(CommunityFields.Reach, "unknown");

    /// <summary>active, dormant, ended, planned or unknown.</summary>
    public string Status { get; }

    /// <summary>draft, published or withdrawn.</summary>
    public string PublicationStatus { get; }

    /// <summary>Day of the last confirmation; null only for withdrawn entries.</summary>
    public DateOnly? CheckedOn { get; }

    /// <summary>When it ended, as precise as it is known; null when it has not, or nobody knows when.</summary>
    public EdtfDate? Ended => Status == "ended" ? Lifecycle.Edtf(LifecycleFields.Ended) : null;

    /// <summary>Day of the last change of the entry.</summary>
    public DateOnly Updated { get; }

    /// <summary>Former ids, each with a redirect page.</summary>
    public ImmutableArray<string> Redirects => Values.Texts(CommunityFields.Redirects);

    /// <summary>Prefecture codes it comes from, each once.</summary>
    public ImmutableArray<string> OriginPrefectures { get; }

    /// <summary>Prefecture codes where it is, each once.</summary>
    public ImmutableArray<string> HerePrefectures { get; }

    /// <summary>Prefecture codes it comes from, then those it is in, each once.</summary>
    public ImmutableArray<string> Prefectures { get; }

    /// <summary>Open to people anywhere: online or nationwide.</summary>
    public bool IsNationwide { get; }

    // Loops, as this is done for every entry in every build.
    private static ImmutableArray<Place> PlacesOf(FieldValues values, ImmutableArray<Place> bound = default)
    {
        var parts = values.Maps(CommunityFields.Places);
        if (parts.IsEmpty) return [];
        var places = new Place[parts.Length];
        for (var i = 0; i < places.Length; i++) places[i] = bound.IsDefault ? new Place(parts[i]) : new Place(bound[i], parts[i]);
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(places);
    }

    private ImmutableArray<string> PrefecturesOf(bool origin)
    {
        ImmutableArray<string> codes = [];
        foreach (var place in Places)
        {
            if (place.IsOrigin == origin && place.PrefectureCode is { } code && !codes.Contains(code)) codes = codes.IsEmpty ? PrefectureCodes.Of([code]) : PrefectureCodes.Of([.. codes, code]);
        }

        return codes;
    }
}
