using System.Collections;
using System.Collections.Concurrent;

namespace Kyojo.Rendering.Templates;

/// <summary>The names of each type of value that pages have shown. Names are found without regard to case.</summary>
internal static class ViewMembers
{
    private static readonly ConcurrentDictionary<Type, ConcurrentDictionary<string, ViewMember>> Known = new();

    /// <summary>A name in values of a type; never null.</summary>
    public static ViewMember Find(Type type, string name)
    {
        if (!Known.TryGetValue(type, out var names)) names = Known.GetOrAdd(type, new ConcurrentDictionary<string, ViewMember>(StringComparer.Ordinal));
        return names.TryGetValue(name, out var member) ? member : names.GetOrAdd(name, Make(type, name));
    }

    private static ViewMember Make(Type type, string name)
    {
        if (typeof(IDictionary).IsAssignableFrom(type)) return new KeyMember(type, name);
        if (typeof(IEnumerable).IsAssignableFrom(type))
        {
            var isLength = type != typeof(string) && (name.Equals("length", StringComparison.OrdinalIgnoreCase) || name.Equals("count", StringComparison.OrdinalIgnoreCase));
            return isLength ? new LengthMember(type) : new NoMember(type);
        }

        if (type.IsPrimitive || type.IsEnum) return new NoMember(type);
        foreach (var property in ViewShape.Properties(type))
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return new PropertyMember(type, property);
        }

        return new NoMember(type);
    }
}
