namespace Kyojo.Rendering.Templates;

/// <summary>A helper: how it may be called, and what a call of it becomes.</summary>
/// <param name="name">Name in templates.</param>
/// <param name="least">Fewest plain arguments.</param>
/// <param name="most">Most plain arguments.</param>
internal abstract class TemplateHelper(string name, int least, int most)
{
    public string Name => name;

    public int Least => least;

    public int Most => most;

    /// <summary>True when values may be given as <c>name=value</c>.</summary>
    public virtual bool TakesNames => false;

    /// <summary>A call in a template.</summary>
    public abstract BoundValue Bind(BoundValue[] arguments, NamedValue[] named);
}

/// <summary>A value given as <c>name=value</c>.</summary>
internal sealed record NamedValue(string Name, BoundValue Value);
