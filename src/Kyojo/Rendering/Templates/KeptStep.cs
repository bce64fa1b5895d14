using System.Buffers;
using Kyojo.Pages;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// A partial that reads nothing but the values it is given by name. Those are settled before it runs; and what it
/// prints for a <see cref="SharedView"/> is kept with that view and printed again wherever a call like it meets it,
/// in this template or another.
/// </summary>
/// <param name="call">What the call says: one object for all calls that print the same when they are given the same.</param>
/// <param name="given">The values, and the place each is kept in while the partial runs.</param>
/// <param name="steps">The partial.</param>
internal sealed class KeptStep(object call, (int Place, BoundValue Value)[] given, RenderStep[] steps) : RenderStep
{
    private object?[] lastValues = [];

    public override void Run(RenderState state)
    {
        SharedView? shared = null;
        var isKeyed = state.Recording is null;
        foreach (var (place, value) in given)
        {
            var found = value.Of(state);
            state.Given[place] = found;
            if (found is SharedView view && shared is null) shared = view;
            else isKeyed &= found is null or string or int or bool;
        }

        if (shared is null || !isKeyed)
        {
            Run(steps, state);
            return;
        }

        if (Find(shared, state) is { } kept) kept.Print(state);
        else Record(shared, state);
    }

    private PrintedPart? Find(SharedView shared, RenderState state)
    {
        for (var kept = Volatile.Read(ref shared.Printed) as PrintedPart; kept is not null; kept = kept.Next)
        {
            if (kept.Call == call && IsFor(kept.Values, shared, state)) return kept;
        }

        return null;
    }

    private bool IsFor(object?[] values, SharedView shared, RenderState state)
    {
        for (var i = 0; i < given.Length; i++)
        {
            var value = state.Given[given[i].Place];
            if (value != shared && !Equals(values[i], value)) return false;
        }

        return true;
    }

    // Two workers may record the same part: they record the same, and either is kept.
    private void Record(SharedView shared, RenderState state)
    {
        var recording = new Recording(state.Output.Length);
        state.Recording = recording;
        try
        {
            Run(steps, state);
        }
        finally
        {
            state.Recording = null;
        }

        if (recording.IsOfPage) return;
        var values = new object?[given.Length];
        for (var i = 0; i < given.Length; i++) values[i] = state.Given[given[i].Place] is { } value && value != shared ? value : null;
        // Nearly always those of the part before.
        var last = lastValues;
        values = last.AsSpan().SequenceEqual(values) ? last : lastValues = values;
        var others = Volatile.Read(ref shared.Printed) as PrintedPart;
        var part = recording.Part(state.Output.Written, call, values, others);
        part.Next = others;
        Volatile.Write(ref shared.Printed, part);
        state.Output.Add(part, recording.Start);
    }
}

/// <summary>What a partial printed, but for its links, which differ from page to page.</summary>
/// <param name="call">The call that printed it.</param>
/// <param name="values">Values it was given, without the view it is kept with.</param>
/// <param name="text">The text without its links.</param>
/// <param name="links">Where it leads.</param>
/// <param name="signs">Signs that stand in the place of those of the text; null for none.</param>
internal sealed class PrintedPart(object call, object?[] values, string text, PrintedLink[] links, (int At, char Sign)[]? signs = null)
{
    // A heading of another level differs in two.
    private const int MostSigns = 4;

    public object Call => call;

    public object?[] Values => values;

    /// <summary>Where it leads, in the order of the text.</summary>
    public Span<PrintedLink> Links => links;

    /// <summary>The part that was kept with the same view before.</summary>
    public PrintedPart? Next { get; set; }

    /// <summary>What was found in it where it was read first; the reader's own. Whoever sees it sees the numbers of the links.</summary>
    public object? Read
    {
        get => Volatile.Read(ref field);
        set => Volatile.Write(ref field, value);
    }

    public void Print(RenderState state)
    {
        var start = state.Output.Length;
        var from = 0;
        foreach (ref readonly var link in Links)
        {
            Write(from, link.At, state.Output);
            state.WriteLink(link.Address);
            from = link.At;
        }

        Write(from, text.Length, state.Output);
        state.Output.Add(this, start);
    }

    /// <summary>A part that shares the text of another, from which it differs in a few signs; null when it differs in more.</summary>
    /// <param name="others">Parts that are kept with the same view.</param>
    /// <param name="printed">Its text without its links.</param>
    /// <param name="places">Its links.</param>
    /// <param name="ofCall">The call that printed it.</param>
    /// <param name="given">Values it was given.</param>
    public static PrintedPart? Like(PrintedPart? others, ReadOnlySpan<char> printed, PrintedLink[] places, object ofCall, object?[] given)
    {
        for (var other = others; other is not null; other = other.Next)
        {
            if (other.HasSigns || !LeadsTo(other.OwnLinks, places) || other.Differences(printed) is not { } found) continue;
            return new PrintedPart(ofCall, given, other.Text, other.OwnLinks, found);
        }

        return null;
    }

    private bool HasSigns => signs is not null;

    private string Text => text;

    private PrintedLink[] OwnLinks => links;

    private static bool LeadsTo(PrintedLink[] links, PrintedLink[] others)
    {
        if (links.Length != others.Length) return false;
        for (var i = 0; i < links.Length; i++)
        {
            if (links[i].At != others[i].At || links[i].Address != others[i].Address) return false;
        }

        return true;
    }

    private (int At, char Sign)[]? Differences(ReadOnlySpan<char> printed)
    {
        if (printed.Length != text.Length) return null;
        var found = new List<(int, char)>(MostSigns);
        for (var at = printed.CommonPrefixLength(text); at < printed.Length; at += 1 + printed[(at + 1)..].CommonPrefixLength(text.AsSpan(at + 1)))
        {
            if (found.Count == MostSigns) return null;
            found.Add((at, printed[at]));
        }

        return [.. found];
    }

    private void Write(int from, int to, PageText output)
    {
        var start = output.Length;
        output.Write(text.AsSpan(from, to - from));
        if (signs is null) return;
        foreach (var (at, sign) in signs)
        {
            if (at >= from && at < to) output.Replace(start + at - from, sign);
        }
    }
}

/// <summary>A link of a printed part.</summary>
/// <param name="at">Where in the text without links it stands.</param>
/// <param name="address">Site address or URL.</param>
internal struct PrintedLink(int at, string address)
{
    public readonly int At = at;

    /// <summary>The reader's own, as <see cref="PrintedPart.Read"/> is.</summary>
    public int Number;

    public readonly string Address = address;
}

/// <summary>A printed part in a page.</summary>
/// <param name="Part">The part.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Place behind it.</param>
internal readonly record struct PlacedPart(PrintedPart Part, int Start, int End);

/// <summary>Takes down where links stand while a part is printed.</summary>
/// <param name="start">Where the part begins in the page.</param>
internal sealed class Recording(int start)
{
    private readonly List<(string Address, int From, int To)> links = [];

    /// <summary>Where the part begins in the page.</summary>
    public int Start => start;

    /// <summary>True when something depends on the page in a way that is not a printed link: then nothing is kept.</summary>
    public bool IsOfPage { get; set; }

    public void Link(string address, int from, int to) => links.Add((address, from, to));

    public PrintedPart Part(ReadOnlySpan<char> page, object call, object?[] values, PrintedPart? others)
    {
        var text = ArrayPool<char>.Shared.Rent(page.Length - start);
        var length = 0;
        var places = new PrintedLink[links.Count];
        var at = start;
        for (var i = 0; i < places.Length; i++)
        {
            Add(page[at..links[i].From]);
            places[i] = new PrintedLink(length, links[i].Address);
            at = links[i].To;
        }

        Add(page[at..]);
        var part = PrintedPart.Like(others, text.AsSpan(0, length), places, call, values) ?? new PrintedPart(call, values, text.AsSpan(0, length).ToString(), places);
        ArrayPool<char>.Shared.Return(text);
        return part;

        void Add(ReadOnlySpan<char> more)
        {
            more.CopyTo(text.AsSpan(length));
            length += more.Length;
        }
    }
}
