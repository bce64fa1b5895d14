using System.Globalization;
using Kyojo.Diagnostics;
using Kyojo.Model.Fields;
using Kyojo.Pages;
using Kyojo.Syntax;

namespace Kyojo.Drafts;

/// <summary>A report, column or interview.</summary>
internal sealed class ReportDraft : IDraft
{
    public string Name => "report";

    public Bilingual Description => new("報告のひな形を書きます", "Writes the draft of a report");

    public IReadOnlyList<Question> Options { get; } =
    [
        new("id", new("ID（ページの住所になります。半角の英小文字・数字・ハイフン）", "Id (becomes the address: lower-case letters, digits, hyphens)"), "survey-2026"),
        new("title", new("題名", "Title"), "つながりの調査"),
        new("yomi", new("題名のよみ（ひらがな）", "Reading of the title in hiragana"), "つながりのちょうさ"),
        new("author", new("著者", "Author"), "市民協働課"),
        new("abstract", new("要旨", "Abstract"), "市内の会を調べ、参加のきっかけをまとめた。"),
        new("kind", new("種類", "Kind"), "report") { Default = "report", Choices = [.. ReportFields.Kind.Choices.Select(c => (c.Value, c.Label.Ja))] },
    ];

    public IReadOnlyList<Question> Questions(SiteContext site) => Options;

    public string PathOf(string id) => $"content/reports/{id}.md";

    public string Text(SiteContext site, IReadOnlyDictionary<string, string> answers, DateOnly today) => $"""
        ---
        # 下書きです。check で確かめ、書き終えたら status を published にします。
        title: {YamlText.Of(answers["title"])}
        title_yomi: {YamlText.Of(answers["yomi"])}
        kind: {answers["kind"]}
        authors:
          - name: {YamlText.Of(answers["author"])}
            organisation: true
        published: {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}
        status: draft
        abstract: {YamlText.Of(answers["abstract"])}
        ---

        ## はじめに

        ここに本文を書きます。

        """.ReplaceLineEndings("\n");
}
