using HandlebarsDotNet;

namespace Kyojo.Rendering.Templates;

/// <summary>Prints a literal that a partial was given by name. Not for templates: the linker writes it.</summary>
internal sealed class ValueHelper() : TemplateHelper(LibraryText.Value, 1, 1)
{
    public override object? Value(RenderState state, in Arguments arguments) => arguments[0];
}
