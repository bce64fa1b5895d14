using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;

namespace Kyojo.Tests.Model;

/// <summary>The tables of fields against the keys of the data model; a key added or lost shows here first.</summary>
public sealed class FieldTableTests
{
    private static readonly (string Name, Schema Schema)[] Schemas =
    [
        ("site", SiteFields.Schema), ("type", TypeFields.Schema), ("community", CommunityFields.Schema), ("case", CaseFields.Schema),
        ("report", ReportFields.Schema), ("page", TextFields.Schema), ("reference", ReferenceFields.Schema),
    ];

    [Theory]
    [InlineData("site", "", "title title_yomi title_en tagline description url base_path share_image era guide tags lang languages i18n timezone as_of theme theme_options operator license license_name license_url credit area navigation lists stale publication privacy markdown citations reports search feeds open_data leave finder coverage feedback accessibility diagnostics redirects robots repository")]
    [InlineData("site", "share_image", "path alt")]
    [InlineData("site", "tags", "label aliases")]
    [InlineData("site", "operator", "name yomi name_en department kind lg_code corporate_number url contact")]
    [InlineData("site", "operator.contact", "label form_url email phone hours consent")]
    [InlineData("site", "navigation", "label to")]
    [InlineData("site", "lists", "page_size")]
    [InlineData("site", "stale", "default banner last by_type fail_after_days")]
    [InlineData("site", "publication", "include_drafts require_consent")]
    [InlineData("site", "privacy", "free_mail_domains show_people")]
    [InlineData("site", "citations", "style marks")]
    [InlineData("site", "reports", "reading_speed stale_years numbered_headings")]
    [InlineData("site", "search", "enabled shard_kb weights spellings synonyms exclude")]
    [InlineData("site", "open_data", "enabled id title description frequency cp932 xlsx formula_guard")]
    [InlineData("site", "leave", "areas occasions formats edition contact per_area per_sheet pdf")]
    [InlineData("site", "accessibility", "standard level degree scope deadline declared_on tested_on exceptions extra_criteria known_problems sample_seed")]
    [InlineData("site", "diagnostics", "lang severity max")]
    [InlineData("site", "repository", "url branch edit_links")]
    [InlineData("type", "", "id order label label_long yomi label_en schema_org icon hue what value_individual value_second places fields audience rules lead i18n")]
    [InlineData("type", "value_second", "for label text")]
    [InlineData("type", "places", "required_any")]
    [InlineData("type", "fields", "key label kind required many values help csv shown")]
    [InlineData("type", "fields.values", "value label")]
    [InlineData("type", "rules", "when require message")]
    [InlineData("community", "", "id redirects type name summary description standing formality legal_form legal_name corporate_number host places online reach topics supports activities values joining channels contact_point people images members lifecycle relations not_duplicate_of sources evidence external_ids notes internal_note publication i18n")]
    [InlineData("community", "name", "ja yomi en aliases descriptive")]
    [InlineData("community", "name.aliases", "name kind")]
    [InlineData("community", "host", "name corporate_number kind endorsement")]
    [InlineData("community", "places", "role prefecture municipality country region label address postal_code geo certainty")]
    [InlineData("community", "places.address", "line building")]
    [InlineData("community", "places.geo", "lat lon")]
    [InlineData("community", "topics", "occupations industries npo_activities tags")]
    [InlineData("community", "activities", "kind text frequency schedule source")]
    [InlineData("community", "activities.schedule", "days start end note")]
    [InlineData("community", "values", "individual company municipality region society")]
    [InlineData("community", "values.society", "text source")]
    [InlineData("community", "joining", "status who excludes how first_step capacity fee invite_moments consent_note")]
    [InlineData("community", "joining.how", "method url text")]
    [InlineData("community", "joining.fee", "label amount unit free note")]
    [InlineData("community", "joining.invite_moments", "moment by note")]
    [InlineData("community", "channels", "kind value label audience consent")]
    [InlineData("community", "channels.consent", "basis on")]
    [InlineData("community", "contact_point", "role channel")]
    [InlineData("community", "people", "role name consent")]
    [InlineData("community", "images", "src alt caption credit license people consent")]
    [InlineData("community", "members", "count approx as_of source")]
    [InlineData("community", "lifecycle", "status founded ended checked_on checked_how ended_reason next_check")]
    [InlineData("community", "relations", "to kind")]
    [InlineData("community", "sources", "id ref title author publisher url published accessed locator kind")]
    [InlineData("community", "external_ids", "scheme value")]
    [InlineData("community", "publication", "status owner consent_to_list license updated")]
    [InlineData("community", "publication.consent_to_list", "basis on")]
    [InlineData("community", "i18n", "en easy")]
    [InlineData("community", "i18n.en", "name summary status reviewed")]
    [InlineData("case", "", "title summary published updated status communities person path outcomes places supports sources license images")]
    [InlineData("case", "person", "alias origin now role consent")]
    [InlineData("case", "path", "before participation after")]
    [InlineData("report", "", "title subtitle title_yomi title_en kind authors contributors publisher series number original_url published updated publish_at status version abstract abstract_en keywords related_types prefectures communities cases data references nocite citation_style citation_marks numbered_headings toc license language doi isbn corrections")]
    [InlineData("report", "authors", "name family given yomi en organisation affiliation role orcid bio bio_as_of")]
    [InlineData("report", "data", "id title path unit source note as_of")]
    [InlineData("report", "corrections", "on kind text version affects was now")]
    [InlineData("page", "", "title summary order updated")]
    public void A_table_has_the_keys_of_the_model(string record, string path, string keys)
    {
        var schema = At(record, path);

        Assert.Equal(keys.Split(' '), schema.Keys);
    }

    [Theory]
    [InlineData("community", "", "id type name summary lifecycle sources publication")]
    [InlineData("community", "name", "ja yomi")]
    [InlineData("community", "places", "role")]
    [InlineData("community", "places.geo", "lat lon")]
    [InlineData("community", "activities", "kind text")]
    [InlineData("community", "values.individual", "text")]
    [InlineData("community", "joining.how", "method")]
    [InlineData("community", "joining.invite_moments", "moment")]
    [InlineData("community", "channels", "kind value")]
    [InlineData("community", "people", "role name consent")]
    [InlineData("community", "images", "src alt")]
    [InlineData("community", "members", "count as_of")]
    [InlineData("community", "lifecycle", "status checked_on checked_how")]
    [InlineData("community", "relations", "to kind")]
    [InlineData("community", "sources", "id")]
    [InlineData("community", "external_ids", "scheme value")]
    [InlineData("community", "publication", "status updated")]
    [InlineData("site", "", "title operator license")]
    [InlineData("site", "operator", "name")]
    [InlineData("type", "", "id order label yomi schema_org what value_individual value_second")]
    [InlineData("case", "", "title summary published communities person path sources")]
    [InlineData("case", "person", "alias consent")]
    [InlineData("report", "", "title title_yomi authors published")]
    [InlineData("page", "", "title")]
    public void The_required_keys_are_those_of_the_model(string record, string path, string keys) =>
        Assert.Equal(keys.Split(' '), At(record, path).Fields.Where(f => f.Required).Select(f => f.Key));

    [Theory]
    [InlineData("standing", "official=公式 endorsed=公認の有志 volunteer=有志 unknown=不明")]
    [InlineData("formality", "incorporated=法人 formal-group=規約のある団体 informal=規約のない集まり unknown=不明")]
    [InlineData("legal_form", "none npo-corp npo-certified npo-special-certified general-inc public-inc social-welfare worker-coop-act worker-coop-certified business-coop union-registered company other unknown=不明")]
    [InlineData("host.kind", "company municipality prefecture school npo union members other")]
    [InlineData("name.aliases.kind", "alias former abbrev")]
    [InlineData("places.role", "origin=出身地 base=活動拠点 activity=活動場所 office=事務所")]
    [InlineData("places.certainty", "stated inferred=名称から判断")]
    [InlineData("reach", "neighbourhood=近隣 municipality=市区町村 prefecture=都道府県 region=地方 nationwide=全国 overseas=海外 online=オンライン unknown=不明")]
    [InlineData("supports", "consultation=キャリアや人生を相談できる encouragement=挑戦を後押ししてくれる other-ways=別の生き方・働き方を知る work-lead=仕事の紹介がある")]
    [InlineData("activities.kind", "meetup study conference online volunteer service training consultation publication other")]
    [InlineData("activities.schedule.days", "月 火 水 木 金 土 日")]
    [InlineData("joining.status", "open=受付中 approval=承認制 invitation=紹介制 closed=募集なし unknown=不明")]
    [InlineData("joining.how.method", "web-form email sns application-form visit introduction opt-out-on-leaving other")]
    [InlineData("joining.fee.unit", "once month year event share=出資金")]
    [InlineData("joining.invite_moments.moment", "moving-out=転出 graduation=卒業 coming-of-age=成人 job-leaving=退職 retirement=定年 job-change=転職 u-turn=Uターン other")]
    [InlineData("channels.kind", "website facebook x instagram line youtube note slack email form phone other")]
    [InlineData("channels.audience", "public members office")]
    [InlineData("images.people", "none unrecognisable present")]
    [InlineData("lifecycle.status", "active=活動中 dormant=休止中 ended=終了 planned=準備中 unknown=不明")]
    [InlineData("lifecycle.checked_how", "site=公式サイト contact=本人に確認 registry=公的な名簿 event=催し literature=文献")]
    [InlineData("relations.kind", "parent branch member-of successor-of cooperates-with")]
    [InlineData("sources.kind", "web report law registry interview submission")]
    [InlineData("publication.status", "draft published withdrawn")]
    [InlineData("publication.consent_to_list.basis", "applied published-by-group registry literature")]
    [InlineData("channels.consent.basis", "registry published-by-group consented")]
    [InlineData("i18n.easy.status", "human machine draft")]
    public void Enums_of_a_community_have_the_values_of_the_model(string path, string values)
    {
        var field = Field("community", path);

        Assert.Equal(values.Split(' ').Select(v => v.Split('=')[0]), field.Choices.Select(c => c.Value));
        foreach (var pair in values.Split(' ').Select(v => v.Split('=')).Where(v => v.Length == 2)) Assert.Equal(pair[1], field.LabelOf(pair[0]).Ja);
    }

    [Theory]
    [InlineData("case", "outcomes", "u-turn self-employment new-job founded-group bridge new-practice wider-view confidence other")]
    [InlineData("case", "person.consent", "published-source consented")]
    [InlineData("report", "kind", "report column interview explainer statistics")]
    [InlineData("report", "authors.role", "執筆 協力 作図 編集 撮影 翻訳 聞き手")]
    [InlineData("type", "schema_org", "Organization NGO Cooperative WorkersUnion")]
    [InlineData("type", "value_second.for", "company municipality region society")]
    [InlineData("type", "audience", "company union npo")]
    [InlineData("site", "license", "CC-BY-4.0 CC0-1.0 CC-BY-SA-4.0 PDL-1.0 custom")]
    [InlineData("site", "operator.kind", "municipality prefecture research npo company other")]
    [InlineData("site", "open_data.frequency", "annual quarterly monthly weekly irregular")]
    [InlineData("site", "diagnostics.lang", "ja en both")]
    public void Other_enums_have_the_values_of_the_model(string record, string path, string values) =>
        Assert.Equal(values.Split(' '), Field(record, path).Choices.Select(c => c.Value));

    [Theory]
    [InlineData("internal_note", "")]
    [InlineData("redirects", "")]
    [InlineData("not_duplicate_of", "")]
    [InlineData("people", "Community")]
    [InlineData("publication.status", "")]
    [InlineData("channels.audience", "")]
    [InlineData("channels.consent", "")]
    [InlineData("images.people", "")]
    [InlineData("summary", "Community Card Search Leaflet Json Table")]
    [InlineData("external_ids", "Json")]
    [InlineData("places.postal_code", "Json")]
    public void What_may_be_shown_is_said_in_the_table(string path, string shown)
    {
        var expected = shown.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(Shown.Nowhere, (all, one) => all | Enum.Parse<Shown>(one));

        Assert.Equal(expected, Field("community", path).Shown);
    }

    [Fact]
    public void Every_field_and_every_choice_has_a_label_in_both_languages() =>
        Assert.All(AllFields(), f =>
        {
            Assert.NotEmpty(f.Field.Label.Ja);
            Assert.NotEmpty(f.Field.Label.En);
            Assert.DoesNotMatch(@"[ぁ-ヿ一-鿿]", f.Field.Label.En);
            Assert.All(f.Field.Choices, c => Assert.True(c.Label.Ja.Length > 0 && c.Label.En.Length > 0));
            Assert.Equal(f.Field.Choices.Length, f.Field.Choices.Select(c => c.Value).Distinct().Count());
        });

    [Fact]
    public void Enums_have_choices_and_parts_have_fields() =>
        Assert.All(AllFields(), f =>
        {
            Assert.Equal(f.Field.Kind == FieldKind.Enum, !f.Field.Choices.IsEmpty);
            Assert.True(f.Field.Kind != FieldKind.Map || f.Field.Item is not null, f.Path);
            Assert.True(f.Field.ScalarKey is null || f.Field.Item![f.Field.ScalarKey] is not null, f.Path);
        });

    [Fact]
    public void A_csv_header_stands_for_one_field()
    {
        var headers = AllFields().Where(f => f.Field.Csv is not null && f.Path.StartsWith("community", StringComparison.Ordinal)).GroupBy(f => f.Field.Csv!).ToArray();

        // A part and the inner field that is its column may share one.
        Assert.All(headers, g => Assert.Equal(g.Count(), g.Count(f => g.All(o => o.Path == f.Path || o.Path.StartsWith(f.Path + ".", StringComparison.Ordinal) || f.Path.StartsWith(o.Path + ".", StringComparison.Ordinal)))));
        Assert.Equal(
            "ID URL オンライン タグ ライセンス 事務所_住所 会員数 会員数_時点 個人にとっての価値 備考 公式有志区分 出典 別名 参加の可否 参加方法 参加条件 参加費 名称 名称_カナ 名称_英字 得られる支え 更新日 最終確認日 案内してよい場面 業種 概要 法人名 法人形態 法人番号 活動内容 活動分野 活動状況 活動範囲 画像 画像_ライセンス 相手にとっての価値 確認方法 種別コード 組織の形 終了年月日 職種 設立年月日 運営団体_法人番号 運営団体名 連絡先備考".Split(' ').Order(StringComparer.Ordinal),
            headers.Select(g => g.Key).Order(StringComparer.Ordinal));
    }

    private static Schema At(string record, string path) => path.Length == 0 ? Schemas.Single(s => s.Name == record).Schema : Field(record, path).Item!;

    private static Field Field(string record, string path)
    {
        var schema = Schemas.Single(s => s.Name == record).Schema;
        var parts = path.Split('.');
        foreach (var part in parts[..^1]) schema = schema[part]!.Item!;
        return schema[parts[^1]] ?? throw new InvalidOperationException($"{record}: {path}");
    }

    private static IEnumerable<(string Path, Field Field)> AllFields() => Schemas.SelectMany(s => Below(s.Name, s.Schema));

    private static IEnumerable<(string Path, Field Field)> Below(string path, Schema schema) =>
        schema.Fields.SelectMany(f => (f.Item is null ? [] : Below($"{path}.{f.Key}", f.Item)).Prepend(($"{path}.{f.Key}", f)));
}
