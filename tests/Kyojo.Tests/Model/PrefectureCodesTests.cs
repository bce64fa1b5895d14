using Kyojo.Model;

namespace Kyojo.Tests.Model;

public sealed class PrefectureCodesTests
{
    [Theory]
    [InlineData("01")]
    [InlineData("47")]
    [InlineData("13", "27")]
    [InlineData("27", "13")]
    public void One_list_serves_all_that_have_the_same(params string[] codes)
    {
        Assert.Equal(codes, PrefectureCodes.Of(codes));
        Assert.True(PrefectureCodes.Of(codes) == PrefectureCodes.Of([.. codes]));
    }

    [Theory]
    [InlineData("00")]
    [InlineData("48")]
    [InlineData("x")]
    [InlineData("13", "99")]
    [InlineData("99", "13")]
    [InlineData("01", "02", "03")]
    [InlineData]
    public void Whatever_else_is_written_stays_as_it_is(params string[] codes) => Assert.Equal(codes, PrefectureCodes.Of(codes));
}
