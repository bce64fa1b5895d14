using System.Collections;

namespace Kyojo.Rendering.Templates;

/// <summary><c>{{#each}}</c>: the items of a list, or the values of a dictionary; what is none counts as empty.</summary>
internal sealed class EachStep(BoundValue value, int slot, RenderStep[] steps, RenderStep[] otherwise) : RenderStep
{
    public override void Run(RenderState state)
    {
        var list = value.Of(state);
        if (list is object?[] items) Items(items, null, state);
        else if (list is int[] numbers) Items(All(numbers), null, state);
        else if (list is IDictionary pairs) Items(All(pairs.Values), All(pairs.Keys), state);
        else Items(list is IEnumerable others and not string ? All(others) : [], null, state);
    }

    private void Items(object?[] items, object?[]? keys, RenderState state)
    {
        if (items.Length == 0) Run(otherwise, state);
        for (var i = 0; i < items.Length; i++)
        {
            ref var place = ref state.Slots[slot];
            place.Value = items[i];
            place.Key = keys?[i];
            place.Index = i;
            place.Last = i == items.Length - 1;
            Run(steps, state);
        }
    }

    private static object?[] All(int[] numbers)
    {
        var items = new object?[numbers.Length];
        for (var i = 0; i < items.Length; i++) items[i] = BoxedNumber.Of(numbers[i]);
        return items;
    }

    private static object?[] All(IEnumerable list)
    {
        var items = new List<object?>();
        foreach (var item in list) items.Add(item);
        return [.. items];
    }
}
