using System.Collections.Immutable;
using Kyojo.Catalogs.Finding;
using Kyojo.Model;
using Kyojo.Text;

namespace Kyojo.Pages;

/// <summary>What the pages of the finder have in common, in the language of the pages.</summary>
internal sealed class FinderParts(SiteContext site, Finder finder)
{
    /// <summary>Cases on a result.</summary>
    public const int MostCases = 3;

    /// <summary>Whose recommendations stand here (leaving-kit.md 14).</summary>
    public const string Audience = "individual";

    // Entries of one heading of a result; the others are behind the link.
    private const int MostCards = 20;

    /// <summary>Address of a page: the answers of the first way to it.</summary>
    public static RoutePath RouteOf(FinderPage page) => Routes.Finder.Child([.. page.Path]);

    /// <summary>The file of the site's own questions; none for the built-in ones.</summary>
    public static ImmutableArray<string> Sources(Finder finder) => finder.Table.IsBuiltIn ? [] : [finder.Table.File];

    /// <summary>Name of the finder with its language.</summary>
    public (string Text, string Lang) Title => finder.Table.Title is { } title ? Text(title) : (site.Words.Say("home.finder"), site.Lang);

    /// <summary>A text in the language of the pages, else in that of the content.</summary>
    public (string Text, string Lang) Text(FinderText text) => text.In(site.Lang, site.Settings.Lang);

    /// <summary>Title and address. Only the first page is for search engines: the others are steps of a conversation.</summary>
    public PageInfo Info(string kind, FinderPage page, string what)
    {
        var title = PageWords.Plain(Title.Text);
        var answers = string.Join(site.Words.Say("card.places"), page.Steps.Select(s => PageWords.Plain(Text(s.Answer.Text).Text)));
        var isStart = page.Steps.IsEmpty;
        return new PageInfo
        {
            Kind = kind,
            Route = RouteOf(page).Value,
            Title = isStart ? title : site.Words.Say("finder.title", ("what", PageWords.Plain(what)), ("answers", answers)),
            Description = isStart ? site.Words.Say("description.finder") : "",
            Canonical = site.Canonical(RouteOf(page)),
            Robots = isStart ? null : "noindex",
            Style = "finder.css",
        };
    }

    public ImmutableArray<Crumb> Breadcrumb(FinderPage page, string what) => page.Steps.IsEmpty
        ? [Crumbs.Home, new(PageWords.Plain(Title.Text), null, null)]
        : [Crumbs.Home, new(PageWords.Plain(Title.Text), null, Routes.Finder.Value), new(PageWords.Plain(what), null, null)];

    public Html Ld(RoutePath route, FinderPage page, ImmutableArray<Crumb> breadcrumb) => JsonLd.Of(site, route, breadcrumb, json =>
    {
        if (!page.Steps.IsEmpty) return;
        json.WriteStartObject();
        json.WriteString("@type", "WebPage");
        JsonLd.Id(json, site, route);
        json.WriteString("name", PageWords.Plain(Title.Text));
        json.WriteEndObject();
    });

    public ImmutableArray<FinderSaid> Said(FinderPage page) =>
    [
        .. page.Steps.Select(step =>
        {
            var (question, questionLang) = Text(step.Page.Question!.Text);
            var (answer, answerLang) = Text(step.Answer.Text);
            return new FinderSaid(question, questionLang, answer, answerLang, RouteOf(step.Page).Value);
        }),
    ];

    public FinderChoice Choice(FinderWay way)
    {
        var (label, lang) = Text(way.Answer.Text);
        return new FinderChoice(label, lang, RouteOf(way.To).Value, way.Count);
    }

    public FinderType Type(CommunityType type, int count)
    {
        var texts = site.TextsOf(type);
        return new FinderType(texts.Label, Routes.Of(type).Value, Texts.FirstSentence(texts.What), texts.Lang, count);
    }

    /// <summary>The first entries of a part of a result, preferred ones before others.</summary>
    public FinderCards Cards(ImmutableArray<int> part, FinderWish wish, ImmutableArray<(CommunityType Type, int Count)> types) => new(
        part.Length,
        site.CardsOf(finder.Entries.First(part, wish.Prefer, MostCards)),
        part.Length <= MostCards ? null : (types.Length == 1 ? Routes.Of(types[0].Type) : Routes.Communities).Value);
}
