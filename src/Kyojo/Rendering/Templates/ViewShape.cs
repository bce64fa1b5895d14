using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;

namespace Kyojo.Rendering.Templates;

/// <summary>What a template may name in a value of some type, by reflection.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Views are types of the engine, which is kept whole (Kyojo.Cli.csproj), or of a program that is not trimmed.")]
internal static class ViewShape
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, PropertyInfo>> Known = new();

    /// <summary>Public properties that can be read, those of inherited interfaces too.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        (type.IsInterface ? type.GetInterfaces().Append(type) : [type])
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .DistinctBy(property => property.Name.ToUpperInvariant(), StringComparer.Ordinal);

    /// <summary>The names of a type as templates write them; empty for texts, numbers, dates and lists.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> NamesOf(Type type) => Known.GetOrAdd(type, static t =>
        HasNames(t)
            ? Properties(t).ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), StringComparer.Ordinal)
            : []);

    /// <summary>The type without <c>Nullable</c>.</summary>
    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Type of the items of a list, or null when it is none.</summary>
    public static Type? ItemOf(Type type) =>
        type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : Interface(type, typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>Type of the values of a dictionary with text keys, or null when it is none.</summary>
    public static Type? MapValueOf(Type type) =>
        (Interface(type, typeof(IReadOnlyDictionary<,>)) ?? Interface(type, typeof(IDictionary<,>)))?.GetGenericArguments() is [var key, var value] && key == typeof(string)
            ? value : null;

    private static bool HasNames(Type type) =>
        !type.IsPrimitive && !type.IsEnum && type != typeof(string) && type != typeof(object) && type != typeof(decimal) && type != typeof(Kyojo.Pages.Html) && type != typeof(Kyojo.Syntax.MarkdownLine)
        && type != typeof(DateOnly) && type != typeof(DateTime) && type != typeof(DateTimeOffset) && type != typeof(TimeSpan) && type != typeof(Uri)
        && !typeof(IEnumerable).IsAssignableFrom(type);

    private static Type? Interface(Type type, Type open) =>
        type.GetInterfaces().Append(type).FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == open);
}
