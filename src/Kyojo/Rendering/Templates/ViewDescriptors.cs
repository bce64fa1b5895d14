using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace Kyojo.Rendering.Templates;

/// <summary>
/// How the library reads views: compiled getters, names without regard to case, immutable arrays as the arrays inside
/// them. A list that was never set reads as empty.
/// </summary>
internal sealed class ViewDescriptors : IObjectDescriptorProvider
{
    public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? value)
    {
        value = null;
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(IEnumerable).IsAssignableFrom(type)) return false;
        var members = new Members(type);
        value = new ObjectDescriptor(type, members, (_, _) => members.Names, self => new ObjectIterator(self));
        return true;
    }

    private sealed class Members : IMemberAccessor
    {
        private readonly Type type;
        private readonly FrozenDictionary<ChainSegment, Func<object, object?>> getters;

        public Members(Type type)
        {
            this.type = type;
            getters = ViewShape.Properties(type).ToFrozenDictionary(
                property => ChainSegment.Create(property.Name), property => Getter(type, property), ChainSegment.EqualityComparer);
            Names = [.. getters.Keys];
        }

        public ImmutableArray<ChainSegment> Names { get; }

        // A frame of {{#each}} keeps the accessor of its first item, so an item of another type comes here too.
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            if (instance.GetType() != type) return Others.Of(instance.GetType()).TryGetValue(instance, memberName, out value);
            if (getters.TryGetValue(memberName, out var getter))
            {
                value = getter(instance);
                return true;
            }

            value = null;
            return false;
        }
    }

    private static class Others
    {
        private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, Members> Known = new();

        public static Members Of(Type type) => Known.GetOrAdd(type, t => new Members(t));
    }

    private static Func<object, object?> Getter(Type type, PropertyInfo property)
    {
        var instance = Expression.Parameter(typeof(object));
        Expression value = Expression.Property(Expression.Convert(instance, type), property);
        if (value.Type.IsGenericType && value.Type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            var item = value.Type.GetGenericArguments()[0];
            value = Expression.Coalesce(
                Expression.Call(typeof(System.Runtime.InteropServices.ImmutableCollectionsMarshal), "AsArray", [item], value),
                Expression.Call(typeof(Array), nameof(Array.Empty), [item]));
        }
        else if (value.Type == typeof(bool))
        {
            value = Expression.Condition(value, Expression.Constant(Truth.True), Expression.Constant(Truth.False));
        }

        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), instance).Compile();
    }
}

/// <summary>Boxed once.</summary>
internal static class Truth
{
    public static readonly object True = true;
    public static readonly object False = false;

    public static object Of(bool value) => value ? True : False;
}
