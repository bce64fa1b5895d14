using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// Reads a property through a delegate bound to its getter: no reflection for each value, no code made at run time.
/// Immutable arrays come as the arrays inside them; one that was never set comes as empty.
/// </summary>
[UnconditionalSuppressMessage("Trimming", "IL2055", Justification = Kept)]
[UnconditionalSuppressMessage("Trimming", "IL2072", Justification = Kept)]
[UnconditionalSuppressMessage("Trimming", "IL2075", Justification = Kept)]
[UnconditionalSuppressMessage("AOT", "IL3050", Justification = Kept)]
internal abstract class ViewGetter
{
    private const string Kept = "Views are types of the engine, which is kept whole (Kyojo.Cli.csproj), and the getters below are made of code that Kinds names.";

    // By the type of the value. Being named here, their code is compiled ahead of time: all owners, and all references, share it.
    private static readonly Dictionary<Type, ViewGetter> Kinds = new()
    {
        [typeof(object)] = new Reference<object, object>(),
        [typeof(int)] = new Numbers<object>(),
        [typeof(bool)] = new Truths<object>(),
        [typeof(int?)] = new Other<object, int?>(),
        [typeof(ImmutableArray<object>)] = new Lists<object, object>(),
        [typeof(ImmutableArray<int>)] = new Lists<object, int>(),
    };

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

    /// <summary>The getter that is compiled ahead of time for a type of value, or null.</summary>
    internal static ViewGetter? KindOf(Type value) => Kinds.GetValueOrDefault(
        !value.IsValueType ? typeof(object)
        : value.IsGenericType && value.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && !value.GetGenericArguments()[0].IsValueType ? typeof(ImmutableArray<object>)
        : value);

    private static ViewGetter Make(MethodInfo method)
    {
        var (owner, value) = (method.DeclaringType!, method.ReturnType);
        var item = value.IsGenericType && value.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? value.GetGenericArguments()[0] : null;
        var kind = KindOf(value);
        // Views of a site's own program may have other values; native code, which has no such views, cannot make new getters.
        if (kind is null && RuntimeFeature.IsDynamicCodeSupported) kind = Kinds[item is null ? typeof(int?) : typeof(ImmutableArray<object>)];
        if (kind is null || owner.IsValueType) return new Slow(method);
        var open = kind.GetType().GetGenericTypeDefinition();
        var type = open.GetGenericArguments().Length == 1 ? open.MakeGenericType(owner) : open.MakeGenericType(owner, item ?? value);
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
