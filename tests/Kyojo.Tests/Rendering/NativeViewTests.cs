using System.Reflection;
using Kyojo.Pages;
using Kyojo.Rendering.Templates;

namespace Kyojo.Tests.Rendering;

/// <summary>What native code needs to know beforehand of the views: it cannot make code while it runs.</summary>
public sealed class NativeViewTests
{
    public static TheoryData<Type> Views => [.. typeof(PageView).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageView)) && !t.IsAbstract)];

    [Theory]
    [MemberData(nameof(Views))]
    public void The_json_of_every_view_is_generated(Type view) => Assert.NotNull(ViewJson.Default.GetTypeInfo(view));

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_value_of_a_view_has_a_getter_that_is_compiled_ahead(Type view)
    {
        var reached = new HashSet<Type>();
        Collect(view, reached);

        Assert.NotEmpty(reached);
        Assert.All(reached.SelectMany(type => ViewShape.NamesOf(type).Values), property => Assert.True(ViewGetter.KindOf(property.PropertyType) is not null, $"{property.DeclaringType}.{property.Name}: name {property.PropertyType} in ViewGetter.Kinds"));
    }

    private static void Collect(Type type, HashSet<Type> reached)
    {
        if (ViewShape.ItemOf(type) is { } item)
        {
            Collect(item, reached);
            return;
        }

        if (ViewShape.NamesOf(type).Count == 0 || !reached.Add(type)) return;
        foreach (var property in ViewShape.NamesOf(type).Values) Collect(property.PropertyType, reached);
    }
}
