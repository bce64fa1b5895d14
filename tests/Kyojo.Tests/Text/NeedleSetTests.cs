using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class NeedleSetTests
{
    [Fact]
    public void All_needles_are_found_wherever_they_stand()
    {
        var letters = Gen.Elements("a", "B", "0", "-", "@", "あ", "漢", "。");
        var word = letters.ListOf(14).Select(l => string.Concat(l));
        var words = word.Where(w => Encoding.UTF8.GetByteCount(w) >= NeedleSet.Shortest).ListOf(3);

        Prop.ForAll((from needles in words from around in letters.ListOf(30) from at in Gen.Choose(0, 30) from which in Gen.Choose(0, 2) select (needles, around, at, which)).ToArbitrary(), given =>
        {
            var text = Encoding.UTF8.GetBytes(string.Concat(given.around.Take(given.at)) + given.needles[given.which] + string.Concat(given.around.Skip(given.at)));
            var needles = given.needles.Select(n => Encoding.UTF8.GetBytes(n)).ToArray();

            var found = new NeedleSet(needles).Find(text) ?? [];

            Assert.Equal(needles.SelectMany((n, i) => Places(text, n).Select(place => (i, place))).Order(), found.Distinct().Order());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData("x@CLUB.example", "mail: X@club.EXAMPLE.", true)]
    [InlineData("0852000000", "tel:0852000000", true)]
    [InlineData("秘密の集まり", "これは秘密の集まりです", true)]
    [InlineData("秘密の集まり", "これは秘密のあつまりです", false)]
    [InlineData("[abcd]", "{ABCD}", false)]
    public void Letters_of_either_case_are_one_and_nothing_else_is(string needle, string text, bool found) =>
        Assert.Equal(found, new NeedleSet([Encoding.UTF8.GetBytes(needle)]).Find(Encoding.UTF8.GetBytes(text)) is not null);

    [Fact]
    public void A_text_shorter_than_a_window_holds_nothing() => Assert.Null(new NeedleSet(["abcdef"u8.ToArray()]).Find("abc"u8));

    [Fact]
    public void A_needle_of_five_bytes_is_refused() => Assert.Throws<ArgumentException>(() => new NeedleSet(["abcde"u8.ToArray()]));

    private static IEnumerable<int> Places(byte[] text, byte[] needle)
    {
        for (var i = 0; i + needle.Length <= text.Length; i++)
        {
            if (text.AsSpan(i, needle.Length).SequenceEqual(needle) || Lower(text.AsSpan(i, needle.Length)).AsSpan().SequenceEqual(Lower(needle))) yield return i;
        }
    }

    private static byte[] Lower(ReadOnlySpan<byte> bytes)
    {
        var lower = bytes.ToArray();
        for (var i = 0; i < lower.Length; i++) lower[i] = lower[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(lower[i] + 32) : lower[i];
        return lower;
    }
}
