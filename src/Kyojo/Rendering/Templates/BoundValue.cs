namespace Kyojo.Rendering.Templates;

/// <summary>An expression of a template, ready to be asked for its value on any page. Keeps nothing of a page.</summary>
internal abstract class BoundValue
{
    /// <summary>The value; null when there is none.</summary>
    public abstract object? Of(RenderState state);

    /// <summary>Prints the value. <paramref name="plain"/>: no markup may stand here.</summary>
    public virtual void Print(RenderState state, bool plain) => ValuePrinter.Write(Of(state), state, plain);
}

/// <summary>A literal.</summary>
internal sealed class ConstantValue(object? value) : BoundValue
{
    public object? Value => value;

    public override object? Of(RenderState state) => value;
}

/// <summary>The view, or the value of a block.</summary>
internal sealed class SlotValue(int slot) : BoundValue
{
    public override object? Of(RenderState state) => state.Slots[slot].Value;
}

/// <summary>A value that was given to the partial.</summary>
internal sealed class GivenValue(int place) : BoundValue
{
    public override object? Of(RenderState state) => state.Given[place];
}

/// <summary>A name after another value.</summary>
internal sealed class MemberValue(BoundValue owner, string name) : BoundValue
{
    // A place in a template nearly always sees values of one type.
    private ViewMember? last;

    public override object? Of(RenderState state)
    {
        if (owner.Of(state) is not { } value) return null;
        var member = last;
        if (member is null || member.Owner != value.GetType()) last = member = ViewMembers.Find(value.GetType(), name);
        return member.Get(value);
    }
}

/// <summary><c>@index</c>, <c>@key</c>, <c>@first</c>, <c>@last</c> of a list.</summary>
internal sealed class PlaceValue(int slot, string name) : BoundValue
{
    private readonly char kind = name[1];

    /// <summary>Whether there is such a name.</summary>
    public static bool Is(string name) => name is "@index" or "@key" or "@first" or "@last";

    public override object? Of(RenderState state)
    {
        ref readonly var place = ref state.Slots[slot];
        return kind switch
        {
            'f' => Truth.Of(place.Index == 0),
            'l' => Truth.Of(place.Last),
            'k' => place.Key ?? BoxedNumber.Of(place.Index),
            _ => BoxedNumber.Of(place.Index),
        };
    }
}
