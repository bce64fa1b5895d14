using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Syntax;

namespace Kyojo.Drafts;

/// <summary>A community: what is required, and the fields of its type as comments to fill in.</summary>
internal sealed class CommunityDraft : IDraft
{
    private static readonly Question Type = new("type", new("種別", "Type"), "npo");

    private static readonly Field[] Offered = [CommunityFields.Standing, CommunityFields.Reach, CommunityFields.Online, CommunityFields.Supports];

    public string Name => "community";

    public Bilingual Description => new("会のひな形を書きます", "Writes the draft of a community");

    public IReadOnlyList<Question> Options { get; } =
    [
        Type,
        new("id", new("ID（ページの住所になります。半角の英小文字・数字・ハイフン）", "Id (becomes the address: lower-case letters, digits, hyphens)"), "machi-no-engawa"),
        new("name", new("名称", "Name"), "まちの縁側"),
        new("yomi", new("よみ（ひらがな）", "Reading in hiragana"), "まちのえんがわ"),
        new("summary", new("概要（80字まで）", "Summary (at most 80 characters)"), "縁側で話す集まり。"),
        new("source", new("もとにした資料の題名", "Title of the source"), "会の公式サイト"),
        new("how", new("確認のしかた", "How it was confirmed"), "site") { Default = "site", Choices = ChoicesOf(LifecycleFields.CheckedHow) },
    ];

    public IReadOnlyList<Question> Questions(SiteContext site) =>
        [.. Options.Select(q => q.Name == Type.Name ? q with { Choices = [.. site.Catalog.Types.Select(t => (t.Id, t.Label))] } : q)];

    public IEnumerable<Question> Further(SiteContext site, IReadOnlyDictionary<string, string> answers) =>
        site.Catalog.Types.First(t => t.Id == answers[Type.Name]).Own.Fields.Where(f => f.Required).Select(f => new Question(Question.OfField + f.Key, f.Label, Example(f)) { Choices = ChoicesOf(f) });

    public string PathOf(string id) => $"content/communities/{id}.yml";

    public string Text(SiteContext site, IReadOnlyDictionary<string, string> answers, DateOnly today)
    {
        var type = site.Catalog.Types.First(t => t.Id == answers["type"]);
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder($"""
            # 下書きです。check で確かめ、書き終えたら最後の publication.status を published にします。
            # 「#」で始まる行は使われません。必要な項目は「# 」を消して書きます。
            id: {answers["id"]}
            type: {type.Id}
            name:
              ja: {YamlText.Of(answers["name"])}
              yomi: {YamlText.Of(answers["yomi"])}
            summary: {YamlText.Of(answers["summary"])}

            """.ReplaceLineEndings("\n"));
        foreach (var field in Offered) Offer(text, field, "");
        text.Append($$"""
            places: unknown   # 場所。分かれば [{role: activity, prefecture: "32", municipality: "322016"}] のように書く
            # channels:   # 連絡先
            #   - {kind: website, value: https://www.example.jp/}
            lifecycle:
              status: unknown   # {{Choices(LifecycleFields.Status)}}
              checked_on: {{day}}
              checked_how: {{answers["how"]}}   # {{Choices(LifecycleFields.CheckedHow)}}
            sources:
              - id: s1
                title: {{YamlText.Of(answers["source"])}}

            """.ReplaceLineEndings("\n"));
        if (type.Own.Fields.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(type.Own.Fields.Any(f => f.Required) ? "" : "# ")}{type.Id}:   # {type.Label}だけの項目\n");
            foreach (var field in type.Own.Fields)
            {
                if (!field.Required)
                {
                    Offer(text, field, "  ");
                    continue;
                }

                var value = YamlText.Of(answers[Question.OfField + field.Key]);
                text.Append(CultureInfo.InvariantCulture, $"  {field.Key}: {(field.Many ? $"[{value}]" : value)}   # {field.Label.Ja}\n");
            }
        }

        return text.Append($"""
            publication:
              status: draft
              updated: {day}

            """.ReplaceLineEndings("\n")).ToString();
    }

    // Asked for at every start of the program, so without a list of tuples in between.
    private static ImmutableArray<(string, string)> ChoicesOf(Field field)
    {
        if (field.Kind is FieldKind.Tri) return [("true", "はい"), ("false", "いいえ"), ("unknown", "不明")];
        var choices = new (string, string)[field.Choices.Length];
        for (var i = 0; i < choices.Length; i++) choices[i] = (field.Choices[i].Value, field.Choices[i].Label.Ja);
        return ImmutableCollectionsMarshal.AsImmutableArray(choices);
    }

    private static Bilingual Example(Field field) => field.Kind switch
    {
        FieldKind.Date or FieldKind.Edtf => "2026-04-01",
        FieldKind.Int => "10",
        FieldKind.Bool => "true",
        FieldKind.Url => "https://www.example.jp/",
        FieldKind.Enum or FieldKind.Tri => ChoicesOf(field)[0].Item1,
        _ => field.Label,
    };

    private static void Offer(StringBuilder text, Field field, string indent)
    {
        var choices = Choices(field);
        text.Append(CultureInfo.InvariantCulture, $"# {indent}{field.Key}:   # {field.Label.Ja}{(choices.Length > 0 ? $"。{choices}" : "")}{(field.Many ? "。[ ] の中に「, 」で区切って書く" : "")}\n");
    }

    private static string Choices(Field field) =>
        field.Kind == FieldKind.Tri ? "true / false / unknown" : string.Join("、", field.Choices.Select(c => $"{c.Value}={c.Label.Ja}"));
}
