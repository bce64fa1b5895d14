using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Model;

/// <summary>What <c>site.yml</c> says, with the defaults of model.md section 1.</summary>
public sealed class SiteSettings
{
    private readonly FieldValues values;
    private readonly ConcurrentDictionary<string, string> slugOfTag = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (int, int, int)> staleOfType = new(StringComparer.Ordinal);

    internal SiteSettings(FieldValues values, string path)
    {
        this.values = values;
        Path = path;
        Operator = values.Map(SiteFields.Operator);
        // Asked for every entry.
        StaleFailure = values.Map(SiteFields.Stale).Int(SiteFields.StaleFail) ?? 0;
        RequireConsent = values.Map(SiteFields.Publication).Bool(SiteFields.RequireConsent);
        ShowPeople = values.Map(SiteFields.Privacy).Bool(SiteFields.ShowPeople);
        FreeMailDomains = values.Map(SiteFields.Privacy).Texts(SiteFields.FreeMail);
        BasePath = values.Text(SiteFields.BasePath) is { } written ? ("/" + written.Trim('/') + "/").Replace("//", "/", StringComparison.Ordinal) : Url is null ? "/" : new Uri(Url).AbsolutePath;
    }

    /// <summary>Path of the settings file, relative to the site folder.</summary>
    public string Path { get; }

    /// <summary>Name of the site.</summary>
    public string Title => values.Text(SiteFields.Title, "");

    /// <summary>One sentence beside the name; may be empty.</summary>
    public string Tagline => values.Text(SiteFields.Tagline, "");

    /// <summary>One sentence for search engines and feeds; may be empty.</summary>
    public string Description => values.Text(SiteFields.Description, "");

    /// <summary>Public address ending in <c>/</c>; null when not known (KYO2402).</summary>
    public string? Url => values.Text(SiteFields.Url) is { } url ? (url.EndsWith('/') ? url : url + "/") : null;

    /// <summary>Path under which the site is served, for 404.html; starts and ends with <c>/</c>.</summary>
    public string BasePath { get; }

    /// <summary>Publish <c>content/guide</c>. Default true.</summary>
    public bool Guide => values.Bool(SiteFields.Guide, true);

    /// <summary>Language of the content. Always ja today.</summary>
    public string Lang => values.Text(SiteFields.Lang, "ja");

    /// <summary>Languages of the pages: that of the content first, then those of <c>languages</c>.</summary>
    public ImmutableArray<string> Languages => [.. values.Texts(SiteFields.Languages).Prepend(Lang).Distinct(StringComparer.Ordinal)];

    /// <summary>Characters a reader takes in a minute, for reading times. Default 500.</summary>
    internal int ReadingSpeed => values.Map(SiteFields.Reports).Int(SiteFields.ReadingSpeed) is >= 0 and var speed ? speed : 500;

    /// <summary>Years after which a number in a text is told to be old (KYO4241). Default 5.</summary>
    internal int StaleYears => values.Map(SiteFields.Reports).Int(SiteFields.StaleYears) is > 0 and var years ? years : 5;

    /// <summary>Chapters of reports have numbers unless a report says otherwise. Default false.</summary>
    internal bool NumberedHeadings => values.Map(SiteFields.Reports).Bool(SiteFields.Numbered);

    /// <summary>How references are written unless a report says otherwise; null = SIST 02.</summary>
    internal string? CitationStyle => values.Map(SiteFields.Citations).Text(SiteFields.CitationStyle);

    /// <summary>How texts point to references unless a report says otherwise; null = numbers.</summary>
    internal string? CitationMarks => values.Map(SiteFields.Citations).Text(SiteFields.CitationMarks);

    /// <summary>Name, tagline and description in another language.</summary>
    internal FieldValues In(string lang) => SiteFields.I18nSchema[lang] is { } field ? values.Map(SiteFields.I18n).Map(field) : FieldValues.None;

    /// <summary>Accessibility policy as written.</summary>
    internal FieldValues Accessibility => values.Map(SiteFields.Accessibility);

    /// <summary>Name of the site in English; null when not said.</summary>
    public string? TitleEn => values.Text(SiteFields.TitleEn);

    /// <summary>Date against which ages are computed; null = today.</summary>
    public DateOnly? AsOf => values.Date(SiteFields.AsOf);

    /// <summary>Folder of the theme. Default <c>default</c>.</summary>
    public string Theme => values.Text(SiteFields.Theme, "default");

    /// <summary>Options of the theme as written; a list is its items joined by commas.</summary>
    public IReadOnlyDictionary<string, string> ThemeOptions =>
        values.Pairs(SiteFields.ThemeOptions).ToFrozenDictionary(p => p.Key, p => p.Value as string ?? string.Join(',', p.Value as string[] ?? []), StringComparer.Ordinal);

    /// <summary>Entries per list page, 10–500. Default 100.</summary>
    public int PageSize => values.Map(SiteFields.Lists).Int(SiteFields.PageSize) ?? 100;

    /// <summary>Show drafts; for preview. Default false.</summary>
    public bool IncludeDrafts => values.Map(SiteFields.Publication).Bool(SiteFields.IncludeDrafts);

    /// <summary>Domains of private mail the site adds to the built-in ones.</summary>
    public ImmutableArray<string> FreeMailDomains { get; }

    /// <summary>Show names of people who consented. Default false.</summary>
    public bool ShowPeople { get; }

    /// <summary>Entries of the feed. Default 50.</summary>
    public int FeedItems => values.Map(SiteFields.Feeds).Int(SiteFields.FeedItems) ?? 50;

    /// <summary>Make a search index and a search page. Default true.</summary>
    public bool SearchEnabled => Search.Bool(SiteFields.SearchEnabled, true);

    /// <summary>Bytes aimed at for a part of the index before it is packed. Default 4,096.</summary>
    public int SearchShardBytes => Math.Clamp(Search.Int(SiteFields.ShardKb) ?? 2, 1, 64) * 1024;

    /// <summary>Weights of the fields name, tag, place, type, body in the ranking. Defaults 4, 2.5, 3, 1.5, 1.</summary>
    public ImmutableArray<double> SearchWeights
    {
        get
        {
            var own = Search.Pairs(SiteFields.Weights).ToDictionary(p => p.Key, p => Weight(p.Value), StringComparer.Ordinal);
            return [.. DefaultSearchWeights.Select(known => own.GetValueOrDefault(known.Field) ?? known.Weight)];
        }
    }

    internal static ImmutableArray<(string Field, double Weight)> DefaultSearchWeights { get; } = [("name", 4), ("tag", 2.5), ("place", 3), ("type", 1.5), ("body", 1)];

    /// <summary>A weight as written; null when it is no number from 0 to 100.</summary>
    internal static double? Weight(object value) =>
        double.TryParse(value as string, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var weight) && weight is >= 0 and <= 100 ? weight : null;

    /// <summary>Spellings the site takes for others.</summary>
    public ImmutableArray<(string From, string To)> SearchSpellings => [.. Search.Pairs(SiteFields.Spellings).Select(p => (p.Key, p.Value as string ?? ""))];

    /// <summary>Words that find each other: each line of the setting, cut at commas.</summary>
    public ImmutableArray<ImmutableArray<string>> SearchSynonyms =>
        [.. Search.Texts(SiteFields.Synonyms).Select(line => WordsOf(line).ToImmutableArray())];

    /// <summary>Words of a line of synonyms.</summary>
    internal static string[] WordsOf(string line) => line.Split([',', '、', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Beginnings of addresses that are left out of the index, without a leading slash.</summary>
    public ImmutableArray<string> SearchExclude => [.. Search.Texts(SiteFields.Exclude).Select(path => path.TrimStart('/'))];

    private FieldValues Search => values.Map(SiteFields.Search);

    /// <summary>All spellings of a tag that the site knows; empty for a tag it does not name.</summary>
    /// <param name="slug">Slug.</param>
    public IEnumerable<string> TagSpellings(string slug) =>
        values.Pairs(SiteFields.Tags).Where(p => p.Key == slug).Select(p => p.Value).OfType<FieldValues>().SelectMany(tag => tag.Texts(SiteFields.TagAliases).Append(tag.Text(SiteFields.TagLabel, slug)));

    /// <summary>Let tags in documents through. Default false.</summary>
    public bool RawHtml => values.Map(SiteFields.Markdown).Bool(SiteFields.RawHtml);

    /// <summary>Let search engines index the site. Default true.</summary>
    public bool RobotsIndex => values.Map(SiteFields.Robots).Bool(SiteFields.RobotsIndex, true);

    /// <summary>Diagnostics printed at most. Default 500.</summary>
    public int DiagnosticsMax => values.Map(SiteFields.Diagnostics).Int(SiteFields.DiagnosticsMax) ?? 500;

    /// <summary>
    /// Days after a check that make an active entry aging, unconfirmed, overdue. Defaults 365, 730, 1,095; the first may
    /// be another for a type (<c>stale.by_type</c>).
    /// </summary>
    /// <param name="type">Id of the entry's type.</param>
    public (int Aging, int Banner, int Last) StaleOf(string type) => staleOfType.GetOrAdd(type, static (id, settings) =>
    {
        var stale = settings.values.Map(SiteFields.Stale);
        var own = stale.Pairs(SiteFields.StaleByType).Where(p => p.Key == id).Select(p => Positive(p.Value)).FirstOrDefault();
        var days = Days(stale);
        return own is { } aging ? days with { Aging = aging } : days;
    }, this);

    /// <summary>Days after the last check that stop the build (KYO2092); 0 = never.</summary>
    public int StaleFailure { get; }

    /// <summary>Every published entry needs a recorded consent to be listed (KYO2209). Default false.</summary>
    public bool RequireConsent { get; }

    internal static (int Aging, int Banner, int Last) Days(FieldValues stale) =>
        (stale.Int(SiteFields.StaleDefault) ?? 365, stale.Int(SiteFields.StaleBanner) ?? 730, stale.Int(SiteFields.StaleLast) ?? 1095);

    /// <summary>A number above 0 written in a dictionary, of days or entries; null when it is none.</summary>
    internal static int? Positive(object value) =>
        int.TryParse(value as string, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) && days > 0 ? days : null;

    /// <summary>Most pages of the finder. Default 400.</summary>
    public int FinderPages => values.Map(SiteFields.Finder).Int(SiteFields.FinderPages) ?? 400;

    /// <summary>Number of entries the site wants to list in all, by id of the type; a type without a target is missing.</summary>
    public IReadOnlyDictionary<string, int> CoverageTargets => values.Map(SiteFields.Coverage).Pairs(SiteFields.CoverageTargets)
        .Where(p => Positive(p.Value) is not null).DistinctBy(p => p.Key).ToFrozenDictionary(p => p.Key, p => Positive(p.Value)!.Value, StringComparer.Ordinal);

    /// <summary>What is offered as open data.</summary>
    public OpenDataSettings OpenData => field ??= new(values.Map(SiteFields.OpenData), this);

    /// <summary>What is made for people who leave.</summary>
    internal LeaveSettings Leave => field ??= new(values.Map(SiteFields.Leave), this);

    /// <summary>Own area of the site: the code of a prefecture or municipality as written; null when not said.</summary>
    public string? Area => values.Text(SiteFields.Area);

    internal FieldValues Operator { get; }

    internal FieldValues Values => values;

    /// <summary>Name of the publisher.</summary>
    public string OperatorName => Operator.Text(SiteFields.OperatorName, "");

    /// <summary>Licence id of the entries.</summary>
    public string License => values.Text(SiteFields.License, "");

    /// <summary>How to be credited. Default: the publisher's name.</summary>
    public string Credit => values.Text(SiteFields.Credit, OperatorName);

    /// <summary>Name and address of the licence.</summary>
    public (string Name, string? Url) LicenseOf(string id) => id switch
    {
        "CC-BY-4.0" => ("クリエイティブ・コモンズ 表示 4.0 国際", "https://creativecommons.org/licenses/by/4.0/deed.ja"),
        "CC0-1.0" => ("CC0 1.0 全世界", "https://creativecommons.org/publicdomain/zero/1.0/deed.ja"),
        "CC-BY-SA-4.0" => ("クリエイティブ・コモンズ 表示-継承 4.0 国際", "https://creativecommons.org/licenses/by-sa/4.0/deed.ja"),
        "PDL-1.0" => ("公共データ利用規約（第1.0版）", "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0"),
        _ => (values.Text(SiteFields.LicenseName, id), values.Text(SiteFields.LicenseUrl)),
    };

    /// <summary>Slug of a tag: the site's own, else the NFKC lower-case text.</summary>
    /// <param name="tag">Tag as written in a record.</param>
    public string TagSlug(string tag) => slugOfTag.GetOrAdd(tag, static (written, settings) =>
    {
        var folded = JapaneseText.Compatible(written);
        return settings.TagSlugs.GetValueOrDefault(folded, folded);
    }, this);

    /// <summary>Slugs of a record's tags, each once.</summary>
    /// <param name="tags">Tags as written.</param>
    internal List<string> SlugsOf(ImmutableArray<string> tags)
    {
        var slugs = new List<string>(tags.Length);
        foreach (var tag in tags)
        {
            var slug = TagSlug(tag);
            if (!slugs.Contains(slug)) slugs.Add(slug);
        }

        return slugs;
    }

    /// <summary>Label of a tag slug that the site names; null otherwise.</summary>
    /// <param name="slug">Slug.</param>
    public string? TagLabel(string slug) =>
        values.Pairs(SiteFields.Tags).Where(p => p.Key == slug).Select(p => (p.Value as FieldValues)?.Text(SiteFields.TagLabel)).FirstOrDefault();

    private FrozenDictionary<string, string> TagSlugs => tagSlugs ??= ReadTags();

    private FrozenDictionary<string, string>? tagSlugs;

    private FrozenDictionary<string, string> ReadTags()
    {
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (slug, value) in values.Pairs(SiteFields.Tags))
        {
            if (value is not FieldValues tag) continue;
            foreach (var name in tag.Texts(SiteFields.TagAliases).Append(tag.Text(SiteFields.TagLabel, slug)).Append(slug))
            {
                slugs[JapaneseText.Compatible(name)] = slug;
            }
        }

        return slugs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Links of the header as the site wants them; empty = the theme's.</summary>
    public ImmutableArray<(string Label, string To)> Navigation =>
        [.. values.Maps(SiteFields.Navigation).Select(n => (Label: n.Text(SiteFields.NavLabel, ""), To: n.Text(SiteFields.NavTo, ""))).Where(n => IsDestination(n.To))];

    /// <summary>True for what a link of the navigation may lead to: a web address, a site path, the id of a page.</summary>
    /// <param name="to">As written.</param>
    public static bool IsDestination(string to) => WebAddress.IsAbsolute(to) || RoutePath.TryParse(to.Split('#', '?')[0].TrimStart('/'), out _);

    /// <summary>Old site path to new site path.</summary>
    public ImmutableArray<(string From, string To)> Redirects =>
        [.. values.Pairs(SiteFields.Redirects).Select(p => (p.Key, p.Value as string ?? ""))];

    /// <summary>Weights of diagnostics as written: code to off, info, warning, error.</summary>
    public ImmutableArray<(string Code, string Weight)> Severities =>
        [.. values.Map(SiteFields.Diagnostics).Pairs(SiteFields.DiagnosticsSeverity).Select(p => (p.Key, p.Value as string ?? ""))];
}
