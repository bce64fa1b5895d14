using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kyojo.Diagnostics;
using Kyojo.PostProcessing;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>
/// The manifest as a file: head (mark, form), table of all texts, then the body in which a text is its number, pages last.
/// Thousands of pages share their links, so each text stands in the file once.
/// </summary>
internal sealed class ManifestWriter
{
    /// <summary>First eight bytes of every manifest.</summary>
    internal const long Mark = 0x4E414D4F4A4F594B; // KYOJOMAN

    // Room for a page as it is with most sites, so that large arrays need not grow: texts, their bytes, bytes of all else.
    private const int TextsOfPage = 4, BytesOfTexts = 200, BytesOfPage = 360;

    private readonly Dictionary<string, int> numbers;

    private readonly ByteWriter texts, packed;
    private ByteWriter body;

    // Numbers that texts of packed facts have here, from 1; 0 for those that have none yet. Facts are of pages of the last
    // manifest, and of those that were made now.
    private readonly Dictionary<INumberedTexts, int[]> renumbered = new(ReferenceEqualityComparer.Instance);

    /// <summary>Packs the pages: most of the work, and all of it that can be done before the rest is known.</summary>
    /// <param name="pages">Pages, sorted by address.</param>
    internal ManifestWriter(ImmutableArray<ManifestPage> pages)
    {
        numbers = new(pages.Length * TextsOfPage, StringComparer.Ordinal);
        texts = new(BytesOfTexts * (1 + pages.Length));
        body = packed = new(BytesOfPage * (1 + pages.Length));
        body.Number(pages.Length);
        foreach (var page in pages) Page(page);
    }

    /// <summary>Writes the manifest of these pages.</summary>
    /// <param name="manifest">All else.</param>
    /// <param name="target">Where to.</param>
    internal void Write(Manifest manifest, Stream target)
    {
        body = new();
        Text(manifest.EngineVersion);
        body.Hash(manifest.InputFingerprint);
        body.Number(manifest.Parts.Length);
        foreach (var (name, value) in manifest.Parts)
        {
            Text(name);
            body.Hash(value);
        }

        body.Hash(manifest.SoundTheme);
        body.Hash(manifest.ToldUnder);
        Notes(manifest.Told);
        body.Number(manifest.Sources.Length);
        foreach (var source in manifest.Sources)
        {
            Text(source.Path);
            body.Number(source.Stamp.Length);
            body.Fixed(source.Stamp.MtimeTicks);
            body.Hash(source.Hash);
        }

        body.Number(manifest.LinksHold ? 1 : 0);
        body.Hash(manifest.Searched);
        Notes(manifest.Notes);
        body.Number(manifest.Files.Length);
        foreach (var file in manifest.Files)
        {
            Text(file.Route.Value);
            Stamp(file.Stamp);
            body.Hash(file.MadeOf ?? default);
            Notes(file.Notes);
        }

        var head = new ByteWriter();
        head.Fixed(Mark);
        head.Number(Manifest.FormatVersion);
        head.Number(numbers.Count);
        SealedFile.Write(target, head.Written, texts.Written, body.Written, packed.Written);
    }

    private void Page(ManifestPage page)
    {
        Text(page.Route.Value);
        Text(page.Kind);
        body.Hash(page.Fingerprint);
        body.Hash(page.Ingredients ?? default);
        Stamp(page.Stamp);
        Facts(page.Facts);
        body.Number(page.Facts.NoIndex ? 1 : 0);
        body.Number(page.Facts.Faults.Length);
        foreach (var (code, what) in page.Facts.Faults)
        {
            Text(code);
            Text(what);
        }

        Notes(page.Notes);
        Texts(page.Sources);
        Text(page.Why);
    }

    private void Facts(PageFacts facts)
    {
        if (facts.From is { } packed)
        {
            Packed(packed, facts.At);
            return;
        }

        Text(facts.Title);
        Texts(facts.Links);
        Texts(facts.Anchors);
    }

    // The same numbers, or others for the same texts.
    private void Packed(PackedFacts facts, int at)
    {
        ref var numbers = ref CollectionsMarshal.GetValueRefOrAddDefault(renumbered, facts.Texts, out _);
        numbers ??= new int[facts.Texts.Count];
        var reader = facts.From(at);
        Renumber(facts.Texts, numbers, (int)reader.Number());
        for (var lists = 0; lists < PackedFacts.Lists; lists++)
        {
            var count = reader.Count();
            body.Number(count);
            for (var i = 0; i < count; i++) Renumber(facts.Texts, numbers, (int)reader.Number());
        }
    }

    private void Renumber(INumberedTexts texts, int[] numbers, int old)
    {
        ref var number = ref numbers[old];
        if (number == 0) number = NumberOf(texts[old]) + 1;
        body.Number(number - 1);
    }

    private void Notes(ImmutableArray<PageNote> notes)
    {
        body.Number(notes.Length);
        foreach (var note in notes) Note(note);
    }

    private void Note(PageNote note)
    {
        Text(note.Code);
        Text(note.Span.File);
        body.Number(note.Span.Line);
        body.Number(note.Span.Column);
        body.Number(note.Span.Length);
        body.Number((int)note.Severity);
        body.Number(note.Args.Length);
        foreach (var (name, value) in note.Args)
        {
            Text(name);
            Both(value);
        }

        Texts(note.Suggestions);
        body.Number(note.Hint is null ? 0 : 1);
        if (note.Hint is { } hint) Both(hint);
    }

    private void Both(Bilingual text)
    {
        Text(text.Ja);
        Text(text.En);
    }

    private void Stamp(OutputStamp stamp)
    {
        body.Hash(stamp.Hash);
        body.Number(stamp.Length);
        body.Fixed(stamp.MtimeTicks);
    }

    private void Texts(ImmutableArray<string> list)
    {
        body.Number(list.Length);
        foreach (var text in list) Text(text);
    }

    private void Text(string text) => body.Number(NumberOf(text));

    private int NumberOf(string text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out var known);
        if (!known)
        {
            number = numbers.Count - 1;
            texts.Text(text);
        }

        return number;
    }
}
