using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class CorporateNumberTests
{
    [Theory]
    [InlineData("7000012050002")]
    [InlineData("7123456789012")]
    [InlineData("9010401012345")]
    [InlineData("7010001000000")]
    public void The_check_digit_of_the_model_is_right(string number) => Assert.True(CorporateNumber.HasForm(number) && CorporateNumber.IsValid(number));

    [Fact]
    public void Another_first_digit_is_wrong() => Assert.False(CorporateNumber.IsValid("1010401012345"));

    [Fact]
    public void Of_ten_first_digits_one_is_right_and_it_is_not_zero() =>
        Prop.ForAll(Gen.Choose(0, 9).ArrayOf(12).Select(string.Concat).ToArbitrary(), last =>
        {
            var right = Enumerable.Range(0, 10).Where(d => CorporateNumber.IsValid(d + last)).ToArray();

            return right.Length == 1 && right[0] > 0 && CorporateNumber.Of(last) == right[0] + last;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("7,000,012,050,002")]
    [InlineData("７０００012050002")]
    [InlineData("T7000012050002")]
    [InlineData("法人番号7000012050002")]
    [InlineData("法人番号：7000-0120-50002 ")]
    public void Labels_and_separators_are_stripped(string written) => Assert.Equal("7000012050002", CorporateNumber.Bare(JapaneseText.Code(written)));

    [Theory]
    [InlineData("7.00001E+12", true)]
    [InlineData("7E12", true)]
    [InlineData("7000012050002", false)]
    [InlineData("E12", false)]
    [InlineData("7.0E+", false)]
    [InlineData("7.0Ex", false)]
    public void The_exponent_of_a_spreadsheet_is_known(string written, bool expected) => Assert.Equal(expected, CorporateNumber.IsExponent(written));

    [Theory]
    [InlineData("7010001000000", true)]
    [InlineData("7010010100000", false)]
    [InlineData("7000012050002", false)]
    public void Six_zeros_at_the_end_look_rounded(string number, bool expected) => Assert.Equal(expected, CorporateNumber.LooksRounded(number));
}
