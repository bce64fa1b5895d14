using System.Text;
using Kyojo.Building;
using Kyojo.Text;

namespace Kyojo.Tests.Building;

/// <summary>A stream that is searched piece by piece.</summary>
public sealed class SearchedStreamTests
{
    [Fact]
    public void No_cut_of_a_stream_hides_or_invents_a_text()
    {
        var needle = Encoding.UTF8.GetBytes("0852-00-0000");
        for (var before = 65_480; before < 65_620; before++)
        {
            var bytes = Enumerable.Repeat((byte)' ', before).Concat(needle).Concat("x "u8.ToArray()).Concat(Enumerable.Repeat((byte)' ', 100)).ToArray();
            var places = new HashSet<int>();
            var at = 0;
            using (var stream = new SearchedStream(Stream.Null, needle.Length, (piece, isFirst, isLast) =>
            {
                foreach (var (_, start) in new NeedleSet([needle]).Find(piece) ?? [])
                {
                    if ((start > 0 || isFirst) && (isLast || start + needle.Length <= piece.Length - 2)) places.Add(at + start);
                }

                at += piece.Length - needle.Length - 3;
            }))
            {
                stream.Write(bytes);
            }

            Assert.Equal([before], places);
        }
    }
}
