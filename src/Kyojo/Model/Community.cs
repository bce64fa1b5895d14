using System.Collections.Immutable;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Syntax;
using Kyojo.Text;

namespace Kyojo.Model;

/// <summary>One community of the directory. Holds what the source says; nothing is guessed.</summary>
public sealed class Community
{
    internal Community(FieldValues values, FieldValues own, CommunityType type, string file, MarkdownBody? description)
    {
        Values = values;
        Own = own;
        Type = type;
        File = file;
        Description = description;
        Id = values.Text(CommunityFields.Id, "");
        var name = values.Map(CommunityFields.Name);
        Name = name.Text(NameFields.Ja, Id);
        Yomi = name.Text(NameFields.Yomi, "");
        SortKey = GojuonKey.Of(Yomi);
        Places = [.. values.Maps(CommunityFields.Places).Select(p => new Place(p))];
        OriginPrefectures = Prefectures(origin: true);
        HerePrefectures = Prefectures(origin: false);
        Tags = values.Map(CommunityFields.Topics).Texts(TopicFields.Tags);
        Lifecycle = values.Map(CommunityFields.Lifecycle);
        Publication = values.Map(CommunityFields.Publication);
        Status = Lifecycle.Text(LifecycleFields.Status, "unknown");
        PublicationStatus = Publication.Text(PublicationFields.Status, "draft");
    }

    internal FieldValues Values { get; }

    internal FieldValues Own { get; }

    internal FieldValues Lifecycle { get; }

    internal FieldValues Publication { get; }

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
    public MarkdownBody? Description { get; }

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
    public DateOnly? CheckedOn => Lifecycle.Date(LifecycleFields.CheckedOn);

    /// <summary>When it ended, as precise as it is known; null when it has not, or nobody knows when.</summary>
    public EdtfDate? Ended => Status == "ended" ? Lifecycle.Edtf(LifecycleFields.Ended) : null;

    /// <summary>Day of the last change of the entry.</summary>
    public DateOnly Updated => Publication.Date(PublicationFields.Updated) ?? default;

    /// <summary>Former ids, each with a redirect page.</summary>
    public ImmutableArray<string> Redirects => Values.Texts(CommunityFields.Redirects);

    /// <summary>Prefecture codes it comes from, each once.</summary>
    public ImmutableArray<string> OriginPrefectures { get; }

    /// <summary>Prefecture codes where it is, each once.</summary>
    public ImmutableArray<string> HerePrefectures { get; }

    /// <summary>Open to people anywhere: online or nationwide.</summary>
    public bool IsNationwide => Online == "true" || Reach is "nationwide" or "online";

    private ImmutableArray<string> Prefectures(bool origin) =>
        Places.IsEmpty ? [] : [.. Places.Where(p => p.IsOrigin == origin && p.PrefectureCode is not null).Select(p => p.PrefectureCode!).Distinct()];
}
