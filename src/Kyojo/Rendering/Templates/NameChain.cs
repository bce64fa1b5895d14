namespace Kyojo.Rendering.Templates;

/// <summary>Things by name, later ones before earlier ones; a scope adds to it and leaves the outer scope's as it is.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="Next">Earlier names.</param>
internal sealed record NameChain<T>(string Name, T Value, NameChain<T>? Next)
    where T : class?
{
    /// <summary>The entry with a name, or null.</summary>
    public static NameChain<T>? Find(NameChain<T>? first, string name)
    {
        while (first is not null && first.Name != name) first = first.Next;
        return first;
    }
}
