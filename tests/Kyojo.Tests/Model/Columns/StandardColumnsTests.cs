using Kyojo.Catalogs;
using Kyojo.Model;
using Kyojo.Model.Columns;
using Kyojo.Model.Fields;

namespace Kyojo.Tests.Model.Columns;

/// <summary>The columns that people build on: their number, order and marks do not change by accident.</summary>
public sealed class StandardColumnsTests
{
    [Fact]
    public void The_header_line_is_exactly_this() => Assert.Equal(
        "全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英字,別名,種別コード,種別,公式有志区分,組織の形,法人形態,法人名,法人番号,運営団体名,運営団体_法人番号,概要," +
        "出身地_都道府県,出身地_市区町村,活動拠点_都道府県,活動拠点_市区町村,活動場所_都道府県,活動場所_市区町村,事務所_都道府県,事務所_市区町村,事務所_住所,活動範囲,オンライン," +
        "活動分野,業種,職種,タグ,活動内容,得られる支え,個人にとっての価値,相手にとっての価値,参加の可否,参加条件,参加方法,参加費,案内してよい場面,URL,SNS,連絡先メールアドレス," +
        "連絡先FormURL,電話番号,連絡先備考,会員数,会員数_時点,活動状況,設立年月日,終了年月日,最終確認日,確認方法,出典,画像,画像_ライセンス,備考,ライセンス,更新日,ページURL",
        string.Join(',', StandardColumns.All.Select(c => c.Header)));

    [Theory]
    [InlineData(ColumnUse.Generated, "1 3 56 57 59 60 61")]
    [InlineData(ColumnUse.Template, "2 4-7 9-55 58")]
    [InlineData(ColumnUse.RoundTrip, "2 4-25 27-32 34 37-38 41-54 58")]
    internal void Columns_have_the_marks_of_the_design(ColumnUse use, string numbers)
    {
        var expected = numbers.Split(' ').Select(n => n.Split('-').Select(int.Parse).ToArray()).SelectMany(n => Enumerable.Range(n[0], n[^1] - n[0] + 1));

        Assert.Equal(expected, StandardColumns.All.Index().Where(c => c.Item.Use.HasFlag(use)).Select(c => c.Index + 1));
    }

    [Fact]
    public void Every_header_of_the_table_of_fields_is_a_column()
    {
        var headers = Below(CommunityFields.Schema).Select(f => f.Csv).OfType<string>().Distinct();

        Assert.Empty(headers.Except(StandardColumns.All.Select(c => c.Header)));
    }

    [Fact]
    public void Every_path_leads_to_the_field_that_is_named()
    {
        foreach (var column in StandardColumns.All.Where(c => c.Path.Length > 0 && !c.Path.StartsWith("operator.", StringComparison.Ordinal)))
        {
            var parts = column.Path.Split('.').Where(p => p is not ("origin" or "base" or "activity" or "office" or "website" or "email" or "form" or "phone" or "1")).ToArray();
            var schema = CommunityFields.Schema;
            foreach (var part in parts[..^1]) schema = schema[part]!.Item!;
            var field = schema[parts[^1]];

            Assert.True(field is not null, column.Path);
            Assert.True(field == column.Field || field.Item?.Fields.Contains(column.Field!) == true, column.Path);
        }
    }

    [Fact]
    public void Every_column_says_what_it_is_in_both_languages() => Assert.All(StandardColumns.All, c =>
    {
        Assert.Matches("[ぁ-ヿ一-鿿]", c.Meaning.Ja);
        Assert.DoesNotMatch("[ぁ-ヿ一-鿿]", c.Meaning.En);
    });

    [Fact]
    public void Every_label_stands_for_one_value() => Assert.All(StandardColumns.All, c => Assert.Equal(c.Labels.Length, c.Labels.Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void No_value_from_a_list_holds_the_separator() => Assert.All(StandardColumns.All, c => Assert.All(c.Labels, l => Assert.DoesNotContain(StandardColumn.Separator, l)));

    [Fact]
    public void The_name_of_a_municipality_stands_for_one_within_its_prefecture() => Assert.All(
        ReferenceTables.Municipalities.Values.GroupBy(m => (m.PrefectureCode, m.Name)), g => Assert.Single(g));

    [Fact]
    public void Own_fields_of_a_type_are_columns_named_after_it()
    {
        var type = SiteReading.Read("").Catalog!.Types[0];

        var columns = OwnColumns.Of(type);

        Assert.Equal([("試しの会_大きさ", "club.size", CellForm.Label), ("試しの会_出身者以外", "club.open_to_non_natives", CellForm.YesNo)], columns.Select(c => (c.Header, c.Path, c.Form)));
        Assert.Equal(["小さい", "不明"], columns[0].Labels);
        Assert.All(columns, c => Assert.True(FieldPath.IsField(type, c.Path.Split('.'))));
    }

    private static IEnumerable<Field> Below(Schema schema) => schema.Fields.SelectMany(f => (f.Item is null ? [] : Below(f.Item)).Prepend(f));
}
