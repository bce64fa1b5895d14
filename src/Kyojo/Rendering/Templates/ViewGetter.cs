using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// Reads a property through a delegate bound to its getter: no reflection for each value, no code made at run time.
/// Immutable arrays come as the arrays inside them; one that was never set comes as empty.
/// </summary>
internal abstract class ViewGetter
{
    // One of each kind, so that their code is compiled ahead of time: all reference types share it.
    private static readonly ViewGetter[] Kinds = [new Reference<object, object>(), new Lists<object, object>(), new Numbers<object>(), new Truths<object>(), new Other<object, int?>(), new Lists<object, int>()];
    private static readonly ConcurrentDictionary<MethodInfo, ViewGetter> Known = new();

    /// <summary>The value of the property of an object, boxed.</summary>
    public abstract object? Get(object owner);

    /// <summary>The getter of a property; types that inherit it share it.</summary>
    public static ViewGetter Of(PropertyInfo property)
    {
        var method = property.GetMethod!;
        if (method.DeclaringType != method.ReflectedType) method = method.DeclaringType!.GetProperty(property.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!.GetMethod!;
        return Known.TryGetValue(method, out var known) ? known : Known.GetOrAdd(method, Make(method));
    }

    private static ViewGetter Make(MethodInfo method)
    {
        var (owner, value) = (method.DeclaringType!, method.ReturnType);
        if (owner.IsValueType) return new Slow(method);
        ViewGetter kind;
        if (!value.IsValueType) kind = Kinds[0];
        else if (value.IsGenericType && value.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) kind = Kinds[1];
        else if (value == typeof(int)) kind = Kinds[2];
        else if (value == typeof(bool)) kind = Kinds[3];
        else kind = Kinds[4];
        var item = kind is Lists<object, object> ? value.GetGenericArguments()[0] : value;
        var open = kind.GetType().GetGenericTypeDefinition();
        var type = open.GetGenericArguments().Length == 1 ? open.MakeGenericType(owner) : open.MakeGenericType(owner, item);
        var getter = (ViewGetter)RuntimeHelpers.GetUninitializedObject(type);
        getter.Bind(method);
        return getter;
    }

    private protected abstract void Bind(MethodInfo method);

    private sealed class Reference<TOwner, TValue> : ViewGetter
        where TOwner : class
        where TValue : class
    {
        private Func<TOwner, TValue?> read = null!;

        public override object? Get(object owner) => read(Unsafe.As<TOwner>(owner));

        private protected override void Bind(MethodInfo method) => read = method.CreateDelegate<Func<TOwner, TValue?>>();
    }

    private sealed class Lists<TOwner, TItem> : ViewGetter
        where TOwner : class
    {
        private Func<TOwner, ImmutableArray<TItem>> read = null!;

        public override object? Get(object owner) => ImmutableCollectionsMarshal.AsArray(read(Unsafe.As<TOwner>(owner))) ?? [];

        private protected override void Bind(MethodInfo method) => read = method.CreateDelegate<Func<TOwner, ImmutableArray<TItem>>>();
    }

    private sealed class Numbers<TOwner> : ViewGetter
        where TOwner : class
    {
        private Func<TOwner, int> read = null!;

        public override object? Get(object owner) => BoxedNumber.Of(read(Unsafe.As<TOwner>(owner)));

        private protected override void Bind(MethodInfo method) => read = method.CreateDelegate<Func<TOwner, int>>();
    }

    private sealed class Truths<TOwner> : ViewGetter
        where TOwner : class
    {
        private Func<TOwner, bool> read = null!;

        public override object? Get(object owner) => Truth.Of(read(Unsafe.As<TOwner>(owner)));

        private protected override void Bind(MethodInfo method) => read = method.CreateDelegate<Func<TOwner, bool>>();
    }

    private sealed class Other<TOwner, TValue> : ViewGetter
        where TOwner : class
    {
        private Func<TOwner, TValue> read = null!;

        public override object? Get(object owner) => read(Unsafe.As<TOwner>(owner));

        private protected override void Bind(MethodInfo method) => read = method.CreateDelegate<Func<TOwner, TValue>>();
    }

    private sealed class Slow(MethodInfo method) : ViewGetter
    {
        public override object? Get(object owner) => method.Invoke(owner, null);

        private protected override void Bind(MethodInfo other) => throw new NotSupportedException();
    }
}
