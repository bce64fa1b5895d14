using System.Collections.Immutable;
using System.Text;
using Kyojo.Diagnostics;
using Kyojo.Model;
using Kyojo.Model.Fields;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Tests.Model;

/// <summary>What is packed is unpacked as it was: every value, every place.</summary>
public sealed class PackedFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("tests/Kyojo.BrowserTests/full-site")]
    public void Records_are_unpacked_as_they_were_bound(string site)
    {
        var catalog = SiteReading.Read(InventedSites.Folder(site)).Catalog!;
        var types = catalog.Types.ToDictionary(type => type.Id, StringComparer.Ordinal);
        Assert.NotEmpty(catalog.Communities);

        foreach (var file in catalog.Entries.GroupBy(c => c.File))
        {
            var packed = PackedFile.Of(new SourceFile(file.Key, Encoding.UTF8.GetBytes(file.Key)), [.. file]);
            var again = packed.Communities(types);

            Assert.Equal(file.Count(), again.Length);
            foreach (var (before, after) in file.Zip(again))
            {
                Assert.Equal(Told(before.Values), Told(after.Values));
                Assert.Equal(Told(before.Own), Told(after.Own));
                Assert.Equal(before.Description, after.Description);
                Assert.Equal(RecordOutline.Of(before), RecordOutline.Of(after));
                Assert.All(Parts(before.Values).Zip(Parts(after.Values)), pair => Same(pair.First, pair.Second, file.Key));
                Assert.Equal((before.Id, before.File, before.Name, before.SortKey, before.Span), (after.Id, after.File, after.Name, after.SortKey, after.Span));
                Assert.Same(before.Type, after.Type);
            }
        }
    }

    [Fact]
    public void A_long_text_that_was_damaged_is_not_taken_for_one()
    {
        var text = Encoding.UTF8.GetBytes(new string('長', 200));
        var late = new LateText(new Damaged(text), 0, text.Length, LateText.CheckOf(text));

        Assert.Throws<InvalidDataException>(late.Read);
    }

    [Theory]
    [InlineData("123456789", 0xE3069283u)]
    [InlineData("", 0u)]
    public void The_check_is_CRC_32C(string text, uint check) => Assert.Equal(check, LateText.CheckOf(Encoding.ASCII.GetBytes(text)));

    // Asked once, a value is looked for in the bytes; asked often, the part is unpacked.
    private static void Same(FieldValues before, FieldValues after, string file)
    {
        for (var times = 0; times < 4; times++)
        {
            foreach (var field in before.Schema.Fields)
            {
                Assert.Equal(before.Has(field), after.Has(field));
                Assert.Equal(before.Find(field) is { } value ? Told(value) : null, after.Find(field) is { } again ? Told(again) : null);
                Assert.Equal(before.SpanOf(field, file), after.SpanOf(field, file));
            }
        }

        Assert.Null(after.Find(Stranger));
        Assert.False(after.Has(Stranger));
    }

    private static IEnumerable<FieldValues> Parts(FieldValues part) => part.Entries.SelectMany(entry => entry.Value switch
    {
        FieldValues inner => Parts(inner),
        FieldValues[] inner => inner.SelectMany(Parts),
        _ => [],
    }).Prepend(part);

    // A field of no schema whose key has the same mark as that of every community.
    private static readonly Field Stranger = CommunityFields.Id with { };

    private static string Told(FieldValues part) => $"({part.Schema.Name} {part.Line}:{part.Column} {part.HasRefused} {string.Join(", ", part.Entries.Select(e => $"{e.Field.Key} {e.Line}:{e.Column}+{e.Length} = {Told(e.Value)}"))})";

    private static string Told(object value) => value switch
    {
        FieldValues part => Told(part),
        FieldValues[] parts => string.Join("; ", parts.Select(Told)),
        PlacedList<string> texts => string.Join("; ", texts.Items.Zip(texts.Places)),
        PlacedList<KeyValuePair<string, object>> pairs => string.Join("; ", pairs.Items.Zip(pairs.Places).Select(p => $"{p.First.Key} {p.Second} {Told(p.First.Value)}")),
        string[] texts => string.Join("; ", texts),
        _ => $"{value.GetType().Name} {value}",
    };

    private sealed class Damaged(byte[] bytes) : ITextStore
    {
        public byte[] Read(long offset, int length) => [.. bytes.Select((part, i) => i == 7 ? (byte)(part ^ 1) : part)];
    }
}
