using System.Collections;

namespace Kyojo.Rendering.Templates;

/// <summary>A name in values of one type.</summary>
/// <param name="owner">The type; <see cref="Get"/> takes nothing else.</param>
internal abstract class ViewMember(Type owner)
{
    public Type Owner => owner;

    public abstract object? Get(object value);
}

/// <summary>A name that the type does not have.</summary>
internal sealed class NoMember(Type owner) : ViewMember(owner)
{
    public override object? Get(object value) => null;
}

/// <summary><c>length</c> of a list.</summary>
internal sealed class LengthMember(Type owner) : ViewMember(owner)
{
    public override object? Get(object value) => value is ICollection list ? BoxedNumber.Of(list.Count) : null;
}

/// <summary>A key of a dictionary.</summary>
internal sealed class KeyMember(Type owner, string key) : ViewMember(owner)
{
    public override object? Get(object value) => value is IDictionary pairs && pairs.Contains(key) ? pairs[key] : null;
}

/// <summary>A property. Its getter is made when it is first asked for.</summary>
internal sealed class PropertyMember(Type owner, System.Reflection.PropertyInfo property) : ViewMember(owner)
{
    private ViewGetter? getter;

    public override object? Get(object value) => (getter ??= ViewGetter.Of(property)).Get(value);
}
