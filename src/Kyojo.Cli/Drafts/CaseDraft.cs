using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Pages;
using Kyojo.Syntax;

namespace Kyojo.Drafts;

/// <summary>A case study: an anonymous story of how someone took part.</summary>
internal sealed class CaseDraft : IDraft
{
    public string Name => "case";

    public Bilingual Description => new("事例のひな形を書きます", "Writes the draft of a case study");

    public IReadOnlyList<Question> Options { get; } =
    [
        new("id", new("ID（ページの住所になります。半角の英小文字・数字・ハイフン）", "Id (becomes the address: lower-case letters, digits, hyphens)"), "a-san-engawa"),
        new("title", new("題名", "Title"), "縁側の会で、次の仕事が見えた"),
        new("summary", new("概要（120字まで）", "Summary (at most 120 characters)"), "会での話が、働き方を変えるきっかけになった人の話。"),
        new("community", new("会のID", "Id of the community"), "machi-no-engawa"),
        new("alias", new("人物の仮名（本名は書きません）", "Alias of the person (never the real name)"), "Aさん"),
        new("source", new("もとにした資料の題名", "Title of the source"), "会の会報 第3号"),
    ];

    public IReadOnlyList<Question> Questions(SiteContext site) => Options;

    public string PathOf(string id) => $"content/cases/{id}.md";

    public string Text(SiteContext site, IReadOnlyDictionary<string, string> answers, DateOnly today) => $"""
        ---
        # 下書きです。check で確かめ、書き終えたら status を published にします。
        title: {YamlText.Of(answers["title"])}
        summary: {YamlText.Of(answers["summary"])}
        published: {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}
        status: draft
        communities: [{answers["community"]}]
        person:
          alias: {YamlText.Of(answers["alias"])}   # 勤め先、くわしい住まいは書かない
          consent: published-source   # 公表された資料による。本人の同意を得たときは consented
        path:
          before:
            - 参加する前のことを書く
          participation:
            - 参加したときのことを書く
          after:
            - そのあとのことを書く
        sources:
          - id: s1
            title: {YamlText.Of(answers["source"])}
        ---

        ## 見出し

        ここに本文を書きます。

        """.ReplaceLineEndings("\n");
}
