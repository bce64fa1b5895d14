using FsCheck;
using FsCheck.Fluent;
using Kyojo.Text;

namespace Kyojo.Tests.Text;

public sealed class FingerprintTests
{
    [Fact]
    public void It_is_the_sha_256_of_the_bytes() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.Of("abc").ToString());

    [Fact]
    public void Equal_texts_have_equal_values_and_others_do_not() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
            Fingerprint.Of("\u0001" + a.Get) == Fingerprint.Of("\u0001" + b.Get) == (a.Get == b.Get) || HasLoneSurrogate(a.Get + b.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void It_survives_being_written()
    {
        var bytes = new byte[Fingerprint.SizeBytes];
        Fingerprint.Of("島根").CopyTo(bytes);

        Assert.Equal(Fingerprint.Of("島根"), new Fingerprint(bytes));
    }

    [Fact]
    public void Parts_do_not_run_into_each_other()
    {
        Assert.NotEqual(Fingerprint.Combine(Fingerprint.Of("ab"), Fingerprint.Of("c")), Fingerprint.Combine(Fingerprint.Of("a"), Fingerprint.Of("bc")));
        Assert.NotEqual(Fingerprint.Combine(Fingerprint.Of("a"), Fingerprint.Of("b")), Fingerprint.Combine(Fingerprint.Of("b"), Fingerprint.Of("a")));
        Assert.NotEqual(Fingerprint.Combine(), Fingerprint.Combine(default(Fingerprint)));
    }

    [Fact]
    public void Both_differ_when_either_does() =>
        Prop.ForAll<int, int, int>((a, b, c) => Of(a).Xor(Of(b)) == Of(a).Xor(Of(c)) == (b == c) && Of(a).Xor(Of(b)).Xor(Of(b)) == Of(a)).QuickCheckThrowOnFailure();

    private static Fingerprint Of(int number) => Fingerprint.Of($"{number}");

    private static bool HasLoneSurrogate(string text) => text.EnumerateRunes().Any(r => r == System.Text.Rune.ReplacementChar);
}
