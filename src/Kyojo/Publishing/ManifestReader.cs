using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kyojo.Diagnostics;
using Kyojo.PostProcessing;
using Kyojo.Sources;
using Kyojo.Text;

namespace Kyojo.Publishing;

/// <summary>Reads what <see cref="ManifestWriter"/> wrote.</summary>
internal ref struct ManifestReader
{
    private ByteReader bytes;
    private readonly int length;
    private readonly LateTexts texts;
    private readonly PackedFacts facts;

    private ManifestReader(ReadOnlyMemory<byte> content, ByteReader behindTexts, LateTexts texts)
    {
        bytes = behindTexts;
        (length, this.texts) = (content.Length, texts);
        facts = new PackedFacts(content, texts);
    }

    /// <summary>The manifest, or null when the bytes are none or of another form.</summary>
    /// <param name="content">Content of a sealed file; may be empty.</param>
    internal static Manifest? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            var head = new ByteReader(content.Span);
            if (content.IsEmpty || head.Fixed() != ManifestWriter.Mark || head.Number() != Manifest.FormatVersion) return null;
            var texts = new LateTexts(content, ref head);
            return new ManifestReader(content, head, texts).Whole();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private Manifest Whole()
    {
        var engine = Text();
        var input = bytes.Hash();
        var parts = new (string, Fingerprint)[bytes.Count()];
        for (var i = 0; i < parts.Length; i++) parts[i] = (Text(), bytes.Hash());
        var theme = bytes.Hash();
        var (toldUnder, told) = (bytes.Hash(), Notes());
        var sources = new ManifestSource[bytes.Count()];
        for (var i = 0; i < sources.Length; i++) sources[i] = new ManifestSource(Text(), new SourceStamp(bytes.Number(), bytes.Fixed()), bytes.Hash());
        var links = bytes.Number() != 0;
        var searched = bytes.Hash();
        var notes = Notes();
        var files = new ManifestFile[bytes.Count()];
        for (var i = 0; i < files.Length; i++) files[i] = new ManifestFile(Route(), Stamp()) { MadeOf = Known(bytes.Hash()), Notes = Notes() };
        var pages = new ManifestPage[bytes.Count()];
        for (var i = 0; i < pages.Length; i++) pages[i] = Page();
        if (!bytes.AtEnd) throw new InvalidDataException();
        return new Manifest
        {
            EngineVersion = engine,
            InputFingerprint = input,
            Parts = [.. parts],
            SoundTheme = theme,
            Told = told,
            ToldUnder = toldUnder,
            Sources = ImmutableCollectionsMarshal.AsImmutableArray(sources),
            LinksHold = links,
            Searched = searched,
            Notes = notes,
            Pages = ImmutableCollectionsMarshal.AsImmutableArray(pages),
            Files = ImmutableCollectionsMarshal.AsImmutableArray(files),
        };
    }

    // Initialisers run in the order they are written, which is the order of the file.
    private ManifestPage Page() => new()
    {
        Route = Route(),
        Kind = Text(),
        Fingerprint = bytes.Hash(),
        Ingredients = Known(bytes.Hash()),
        Stamp = Stamp(),
        Facts = Facts(),
        Notes = Notes(),
        Sources = Texts(),
        Why = Text(),
    };

    private PageFacts Facts()
    {
        var at = length - bytes.Left;
        PackedFacts.PassPage(ref bytes, texts.Count);
        return new PageFacts(facts, at) { NoIndex = bytes.Number() != 0, Faults = Faults() };
    }

    private ImmutableArray<PageFault> Faults()
    {
        var count = bytes.Count();
        if (count == 0) return [];
        var faults = new PageFault[count];
        for (var i = 0; i < count; i++) faults[i] = new PageFault(Text(), Text());
        return [.. faults];
    }

    private ImmutableArray<PageNote> Notes()
    {
        var count = bytes.Count();
        if (count == 0) return [];
        var notes = new PageNote[count];
        for (var i = 0; i < count; i++)
        {
            var code = Text();
            var span = new SourceSpan(Text(), (int)bytes.Number(), (int)bytes.Number(), (int)bytes.Number());
            var severity = (Severity)bytes.Number();
            var args = new (string, Bilingual)[bytes.Count()];
            for (var k = 0; k < args.Length; k++) args[k] = (Text(), Both());
            notes[i] = new PageNote(code, span, severity, [.. args], Texts(), bytes.Number() == 0 ? default(Bilingual?) : Both());
        }

        return [.. notes];
    }

    private static Fingerprint? Known(Fingerprint hash) => hash == default ? null : hash;

    private Bilingual Both() => new(Text(), Text());

    private OutputStamp Stamp() => new(bytes.Hash(), bytes.Number(), bytes.Fixed());

    private RoutePath Route() => RoutePath.TryParse(Text(), out var route) ? route : throw new InvalidDataException();

    private ImmutableArray<string> Texts()
    {
        var count = bytes.Count();
        if (count == 0) return [];
        var list = new string[count];
        for (var i = 0; i < count; i++) list[i] = Text();
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    private string Text()
    {
        var number = bytes.Number();
        return (ulong)number < (ulong)texts.Count ? texts[(int)number] : throw new InvalidDataException();
    }
}
