namespace Kyojo.Pages;

/// <summary>
/// A part of views that stands on many pages as the same object, and never changes. What a partial prints for it can be
/// kept with it.
/// </summary>
public abstract class SharedView
{
    /// <summary>What was printed for it; the templates' own.</summary>
    internal object? Printed;
}
