using Kyojo.Binding;
using Kyojo.Model;

namespace Kyojo.Tests.Model;

public sealed class ReferenceTablesTests
{
    private const string Hiragana = "^[ぁ-ゖー・]+$";

    private static readonly Municipality[] All = [.. ReferenceTables.Municipalities.Values.OrderBy(m => m.Code, StringComparer.Ordinal)];

    [Fact]
    public void Prefectures_are_47_in_the_order_of_their_codes()
    {
        Assert.Equal(Enumerable.Range(1, 47).Select(n => n.ToString("D2", System.Globalization.CultureInfo.InvariantCulture)), ReferenceTables.Prefectures.Select(p => p.Code));
        Assert.All(ReferenceTables.Prefectures, p => Assert.Equal("JP-" + p.Code, p.Iso));
        Assert.All(ReferenceTables.Prefectures, p => Assert.Equal(p.LgCode, p.Code + "000" + MunicipalityBinder.CheckDigit(p.Code + "000")));
    }

    [Fact]
    public void Regions_are_the_eight_with_mie_in_kinki()
    {
        Assert.Equal(8, ReferenceTables.Regions.Length);
        Assert.Equal("近畿", ReferenceTables.PrefectureByCode["24"].RegionName);
        Assert.Equal([1, 6, 7, 9, 7, 5, 4, 8], ReferenceTables.Regions.Select(r => ReferenceTables.Prefectures.Count(p => p.RegionSlug == r.Slug)));
    }

    [Theory]
    [InlineData("市", 792)]
    [InlineData("町", 743)]
    [InlineData("村", 183)]
    [InlineData("特別区", 23)]
    [InlineData("行政区", 171)]
    public void Municipalities_are_counted_by_kind(string kind, int count) => Assert.Equal(count, All.Count(m => m.Kind == kind));

    [Fact]
    public void Municipalities_are_1912() => Assert.Equal(1912, All.Length);

    [Fact]
    public void Every_code_has_its_check_digit_and_its_prefecture()
    {
        Assert.All(All, m => Assert.Equal(m.Code, m.Code[..5] + MunicipalityBinder.CheckDigit(m.Code)));
        Assert.All(All, m => Assert.Equal(m.PrefectureCode, m.Code[..2]));
        Assert.All(All, m => Assert.Contains(m.PrefectureCode, (IReadOnlyDictionary<string, Prefecture>)ReferenceTables.PrefectureByCode));
        Assert.All(ReferenceTables.Abolished.Keys, code => Assert.Equal(code, code[..5] + MunicipalityBinder.CheckDigit(code)));
    }

    [Fact]
    public void Wards_and_only_wards_have_a_parent_that_is_a_city()
    {
        Assert.All(All.Where(m => m.ParentCode is not null), m => Assert.Equal("市", ReferenceTables.Municipalities[m.ParentCode!].Kind));
        Assert.Equal(All.Where(m => m.Kind == "行政区"), All.Where(m => m.ParentCode is not null));
        Assert.All(All.Where(m => m.ParentCode is not null), m => Assert.StartsWith(ReferenceTables.Municipalities[m.ParentCode!].Name, m.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Counties_belong_to_towns_and_villages()
    {
        Assert.Equal(917, All.Count(m => m.County is not null));
        Assert.All(All.Where(m => m.County is not null), m => Assert.True(m.Kind is "町" or "村" && m.County!.EndsWith('郡'), m.Name));
    }

    [Fact]
    public void Abolished_codes_have_successors_that_live()
    {
        Assert.Equal(7, ReferenceTables.Abolished.Count);
        Assert.All(ReferenceTables.Abolished.Values, old => Assert.All(old.Successors, code => Assert.True(ReferenceTables.Municipalities.ContainsKey(code), code)));
        Assert.All(ReferenceTables.Abolished.Keys, code => Assert.False(ReferenceTables.Municipalities.ContainsKey(code), code));
        Assert.Equal(["221384", "221392"], ReferenceTables.Abolished["221350"].Successors);
    }

    [Fact]
    public void Classifications_are_complete()
    {
        Assert.Equal(Enumerable.Range(1, 20).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), ReferenceTables.NpoActivities.Keys.OrderBy(k => k.Length).ThenBy(k => k, StringComparer.Ordinal));
        Assert.Equal("ABCDEFGHIJKLMNOPQRST".Select(c => c.ToString()), ReferenceTables.Industries.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("ABCDEFGHIJKL".Select(c => c.ToString()), ReferenceTables.Occupations.Keys.Order(StringComparer.Ordinal));
        Assert.All(ReferenceTables.NpoActivities.Values.Concat(ReferenceTables.Industries.Values).Concat(ReferenceTables.Occupations.Values), label => Assert.NotEqual("", label));
    }

    [Fact]
    public void Names_in_addresses_are_unique()
    {
        Assert.Equal(47, ReferenceTables.Prefectures.Select(p => p.Slug).Distinct().Count());
        Assert.All(ReferenceTables.Prefectures, p => Assert.Matches("^[a-z]+$", p.Slug));
        Assert.All(ReferenceTables.Regions, r => Assert.Matches("^[a-z]+(-[a-z]+)*$", r.Slug));
    }

    [Fact]
    public void Readings_are_hiragana()
    {
        Assert.All(All, m => Assert.Matches(Hiragana, m.Yomi));
        Assert.All(ReferenceTables.Prefectures, p => Assert.Matches(Hiragana, p.Yomi));
    }

    [Fact]
    public void Twenty_five_names_occur_in_more_than_one_prefecture() =>
        Assert.Equal(25, All.Where(m => m.Kind != "行政区").GroupBy(m => m.Name).Count(g => g.Select(m => m.PrefectureCode).Distinct().Count() > 1));

    [Fact]
    public void Fifteen_numbers_of_five_digits_can_be_read_in_two_ways()
    {
        var pairs = All.Where(m => m.Code[0] == '0' && ReferenceTables.Municipalities.ContainsKey(m.Code[1..] + MunicipalityBinder.CheckDigit(m.Code[1..]))).Select(m => m.Code[1..]).ToArray();

        Assert.Equal(15, pairs.Length);
        Assert.Contains("22101", pairs);
    }

    [Fact]
    public void The_tables_need_no_quoting()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Kyojo", "Reference", "Data"), "*.csv").ToArray();

        Assert.Equal(11, files.Length);
        Assert.All(files, file =>
        {
            var lines = File.ReadAllText(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var columns = lines[0].Count(c => c == ',');

            Assert.All(lines, line => Assert.True(line.Count(c => c == ',') == columns && !line.Contains('"') && line[0] != '\uFEFF', $"{Path.GetFileName(file)}: {line}"));
        });
    }
}
