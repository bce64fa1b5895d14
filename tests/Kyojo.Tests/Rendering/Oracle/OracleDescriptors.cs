using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;
using Kyojo.Rendering.Templates;

namespace Kyojo.Tests.Rendering.Oracle;

/// <summary>How the library reads views, by reflection: names without regard to case, a list that was never set as empty.</summary>
internal sealed class OracleDescriptors : IObjectDescriptorProvider
{
    public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? value)
    {
        value = null;
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(IEnumerable).IsAssignableFrom(type)) return false;
        var names = Properties(type).Select(property => ChainSegment.Create(property.Name)).ToList();
        value = new ObjectDescriptor(type, new Members(), (_, _) => names, self => new ObjectIterator(self));
        return true;
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);

    private sealed class Members : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            var name = memberName.TrimmedValue;
            var property = Properties(instance.GetType()).FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            value = property?.GetValue(instance);
            if (value is not null && value.GetType().IsGenericType && value.GetType().GetGenericTypeDefinition() == typeof(ImmutableArray<>)) value = Items(value);
            return property is not null;
        }

        private static Array Items(object list)
        {
            var item = list.GetType().GetGenericArguments()[0];
            var unset = (bool)list.GetType().GetProperty("IsDefault")!.GetValue(list)!;
            return unset ? Array.CreateInstance(item, 0)
                : (Array)typeof(Enumerable).GetMethod("ToArray")!.MakeGenericMethod(item).Invoke(null, [list])!;
        }
    }
}

/// <summary>Values that are no text, printed as the engine prints them.</summary>
internal sealed class OracleFormatter(RenderState state) : IFormatterProvider, IFormatter
{
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = type == typeof(UndefinedBindingResult) ? null : this;
        return formatter is not null;
    }

    public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write(ValuePrinter.Text(value, state), encode: true);
}
