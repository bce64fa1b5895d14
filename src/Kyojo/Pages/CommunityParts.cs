using System.Collections.Immutable;
using System.Globalization;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Pages;

internal sealed record Fact(string Label, string Text, string? Href, ImmutableArray<int> Marks);

internal sealed record ActivityView(string Kind, string Text, string? Frequency, string? Schedule, ImmutableArray<int> Marks);

internal sealed record ValueView(string Heading, string Text, ImmutableArray<int> Marks);

internal sealed record PlaceView(string Role, string Name, string? Href, string? Address, bool Inferred);

internal sealed record ChannelView(string Kind, string Text, string Href);

internal sealed record RelationView(string Kind, string Key, Card Card);

internal sealed record FeeView(string? Label, string? Amount, string? Unit, bool Free, string? Note);

internal sealed record HowView(string Method, string? Text, string? Href);

internal sealed record MomentView(string Label, string? By, string? Note);

internal sealed record ImageView(string Src, string Alt, string? Caption, string? Credit, int Width, int Height);

internal sealed record JoiningView(
    string? Status, ImmutableArray<string> Who, ImmutableArray<string> Excludes, ImmutableArray<HowView> How, string? FirstStep, int? Capacity,
    ImmutableArray<FeeView> Fees, ImmutableArray<MomentView> Moments, string? ConsentNote, string Online);

/// <summary>The parts of a community's page, read from its record by the table of fields.</summary>
internal sealed class CommunityParts(SiteContext site, Community community, SourceViews sources)
{
    // Shown as a row of 基本情報, in this order; the rest of the record has blocks of its own.
    private static readonly Field[] FactFields =
    [
        CommunityFields.Formality, CommunityFields.LegalForm, CommunityFields.LegalName, CommunityFields.CorporateNumber, CommunityFields.Reach,
    ];

    private readonly FieldValues values = community.Values;

    public ImmutableArray<Fact> OtherNames() =>
        ImmutableArray.CreateRange(values.Map(CommunityFields.Name).Maps(NameFields.Aliases), a =>
            new Fact(NameFields.AliasKind.LabelOf(a.Text(NameFields.AliasKind, "alias")).In(site.Labels), a.Text(NameFields.AliasName, ""), null, []));

    public JoiningView Joining()
    {
        var joining = values.Map(CommunityFields.Joining);
        var status = joining.Text(JoiningFields.Status, "unknown");
        return new JoiningView(
            status == "unknown" ? null : JoiningFields.Status.LabelOf(status).In(site.Labels),
            joining.Texts(JoiningFields.Who),
            joining.Texts(JoiningFields.Excludes),
            ImmutableArray.CreateRange(joining.Maps(JoiningFields.How), h => new HowView(JoiningFields.Method.LabelOf(h.Text(JoiningFields.Method, "")).In(site.Labels), h.Text(JoiningFields.MethodText), h.Text(JoiningFields.MethodUrl) is { } url ? WebAddress.Href(url) : null)),
            joining.Text(JoiningFields.FirstStep),
            joining.Int(JoiningFields.Capacity),
            ImmutableArray.CreateRange(joining.Maps(JoiningFields.Fee), Fee),
            ImmutableArray.CreateRange(joining.Maps(JoiningFields.InviteMoments), m => new MomentView(JoiningFields.Moment.LabelOf(m.Text(JoiningFields.Moment, "")).In(site.Labels), m.Text(JoiningFields.By), m.Text(JoiningFields.MomentNote))),
            joining.Text(JoiningFields.ConsentNote),
            community.Online);
    }

    public ImmutableArray<ActivityView> Activities()
    {
        var number = 0;
        return ImmutableArray.CreateRange(values.Maps(CommunityFields.Activities), a => new ActivityView(
            ActivityFields.Kind.LabelOf(a.Text(ActivityFields.Kind, "")).In(site.Labels), a.Text(ActivityFields.Text, ""), a.Text(ActivityFields.Frequency),
            Schedule(a.Map(ActivityFields.Schedule)), sources.Marks($"activities.{Number(++number)}", a.Text(ActivityFields.Source))));
    }

    public ImmutableArray<ValueView> ValuesOf(ReadOnlySpan<string> sides)
    {
        var found = ImmutableArray.CreateBuilder<ValueView>();
        foreach (var side in sides)
        {
            var field = ValueFields.Schema[side]!;
            var items = values.Map(CommunityFields.Values).Maps(field);
            for (var i = 0; i < items.Length; i++)
            {
                found.Add(new ValueView(field.Label.In(site.Labels), items[i].Text(ValueFields.Text, ""), sources.Marks($"values.{side}.{Number(i + 1)}", items[i].Text(ValueFields.Source))));
            }
        }

        return found.DrainToImmutable();
    }

    public ImmutableArray<PlaceView> Places() =>
        ImmutableArray.CreateRange(community.Places, p => new PlaceView(PlaceFields.Role.LabelOf(p.Role).In(site.Labels), site.NameOf(p), Href(p), Address(p), p.IsInferred));

    public ImmutableArray<Fact> Facts()
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        Row(facts, LifecycleFields.Founded, community.Lifecycle, "lifecycle.founded");
        if (community.Status == "ended") Row(facts, LifecycleFields.Ended, community.Lifecycle, "lifecycle.ended");
        foreach (var field in FactFields) Row(facts, field, values, field.Key);
        var host = values.Map(CommunityFields.Host);
        foreach (var field in (ReadOnlySpan<Field>)[HostFields.Name, HostFields.Kind, HostFields.Endorsement]) Row(facts, field, host, "host." + field.Key);
        var topics = values.Map(CommunityFields.Topics);
        foreach (var field in (ReadOnlySpan<Field>)[TopicFields.Occupations, TopicFields.Industries, TopicFields.NpoActivities]) Row(facts, field, topics, "topics." + field.Key);
        Row(facts, CommunityFields.Supports, values, "supports");
        Members(facts);
        foreach (var field in community.Own.Schema.Fields) Row(facts, field, community.Own, community.Type.Id + "." + field.Key);
        return facts.DrainToImmutable();
    }

    public ImmutableArray<ChannelView> Channels()
    {
        var found = ImmutableArray.CreateBuilder<ChannelView>();
        foreach (var channel in values.Maps(CommunityFields.Channels))
        {
            if (channel.Text(ChannelFields.Audience, "public") == "public") found.Add(Channel(channel));
        }

        return found.DrainToImmutable();
    }

    public ImmutableArray<ImageView> Images()
    {
        var found = ImmutableArray.CreateBuilder<ImageView>();
        foreach (var image in values.Maps(CommunityFields.Images))
        {
            if (site.Picture(community.File, image.Text(ImageFields.Src, "")) is { } address) found.Add(ViewOf(image, address));
        }

        return found.DrainToImmutable();
    }

    private ImageView ViewOf(FieldValues image, string address)
    {
        var facts = site.FileOf(address);
        return new ImageView(address, image.Text(ImageFields.Alt, ""), image.Text(ImageFields.Caption), image.Text(ImageFields.Credit), facts?.Width ?? 0, facts?.Height ?? 0);
    }

    public ImmutableArray<RelationView> Relations()
    {
        var found = ImmutableArray.CreateBuilder<RelationView>();
        foreach (var relation in values.Maps(CommunityFields.Relations))
        {
            if (Shown(relation.Text(RelationFields.To, "")) is { } other) found.Add(View(relation.Text(RelationFields.Kind, ""), "relation.", other));
        }

        foreach (var (from, kind) in site.Catalog.RelationsTo.GetValueOrDefault(community.Id, []))
        {
            // Told from this side too: once is enough.
            if (!found.Any(r => r.Card.Id == from.Id && IsInverse(r.Kind, kind))) found.Add(View(kind, "relation.inverse.", from));
        }

        return found.DrainToImmutable();
    }

    private static bool IsInverse(string own, string other) => (own, other) is ("cooperates-with", "cooperates-with") or ("parent", "branch") or ("branch", "parent");

    private RelationView View(string kind, string prefix, Community other) => new(kind, prefix + kind, site.CardOf(other));

    private Community? Shown(string id) =>
        site.Catalog.ById.TryGetValue(id, out var other) && site.HasPage(other) ? other : null;

    private void Row(ImmutableArray<Fact>.Builder facts, Field field, FieldValues part, string path)
    {
        if (FieldText.Of(field, part, site.Labels) is { Length: > 0 } text) facts.Add(new Fact(field.Label.In(site.Labels), text, null, sources.Marks(path)));
    }

    private void Members(ImmutableArray<Fact>.Builder facts)
    {
        var members = values.Map(CommunityFields.Members);
        if (members.Int(MemberFields.Count) is not { } count) return;
        var key = (members.Bool(MemberFields.Approx) ? "members.about" : "members") + (members.Date(MemberFields.AsOf) is null ? "" : ".at");
        var date = members.Date(MemberFields.AsOf) is { } asOf ? FieldText.Date(asOf, site.Labels) : "";
        var text = site.Words.Say(key, ("n", count.ToString("N0", CultureInfo.InvariantCulture)), ("date", date));
        facts.Add(new Fact(CommunityFields.Members.Label.In(site.Labels), text, null, sources.Marks("members", members.Text(MemberFields.Source))));
    }

    private FeeView Fee(FieldValues fee) => new(
        fee.Text(JoiningFields.FeeLabel),
        fee.Int(JoiningFields.FeeAmount)?.ToString("N0", CultureInfo.InvariantCulture),
        fee.Text(JoiningFields.FeeUnit) is { } unit ? JoiningFields.FeeUnit.LabelOf(unit).In(site.Labels) : null,
        fee.Bool(JoiningFields.FeeFree),
        fee.Text(JoiningFields.FeeNote));

    private static string? Schedule(FieldValues schedule)
    {
        var time = schedule.Text(ActivityFields.Start) is { } start ? $"{start}〜{schedule.Text(ActivityFields.End)}" : null;
        var parts = new[] { string.Join('・', schedule.Texts(ActivityFields.Days)), time, schedule.Text(ActivityFields.ScheduleNote) };
        var text = string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)));
        return text.Length == 0 ? null : text;
    }

    private string? Href(Place place)
    {
        if (place.MunicipalityCode is { } code && site.Catalog.ByMunicipality.ContainsKey(code) && ReferenceTables.Municipalities.TryGetValue(code, out var municipality)) return Routes.Of(municipality).Value;
        if (place.PrefectureCode is { } prefecture) return Routes.Of(ReferenceTables.PrefectureByCode[prefecture]).Value;
        return place.Region is { } slug && ReferenceTables.Regions.FirstOrDefault(r => r.Slug == slug) is { } region ? Routes.Of(region).Value : null;
    }

    private static string? Address(Place place)
    {
        var address = place.Values.Map(PlaceFields.Address);
        var text = string.Join(' ', new[] { address.Text(PlaceFields.AddressLine), address.Text(PlaceFields.AddressBuilding) }.OfType<string>());
        return text.Length == 0 ? null : text;
    }

    private ChannelView Channel(FieldValues channel)
    {
        var kind = channel.Text(ChannelFields.Kind, "other");
        var value = channel.Text(ChannelFields.Value, "");
        var label = channel.Text(ChannelFields.Label);
        var (text, href) = kind switch
        {
            "email" => (label ?? value, "mailto:" + value),
            // The number is shown in any case: paper and most desks cannot dial.
            "phone" => (label is null ? value : $"{value}（{label}）", "tel:" + string.Concat(value.Where(char.IsAsciiDigit))),
            _ => (label ?? value, WebAddress.IsWeb(value) ? WebAddress.Href(value) : ""),
        };
        return new ChannelView(ChannelFields.Kind.LabelOf(kind).In(site.Labels), text, href);
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
