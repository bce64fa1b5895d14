using System.Text;

namespace Kyojo.Rendering.Templates;

/// <summary>Collects the steps of a branch. Texts that follow each other become one step.</summary>
internal sealed class StepWriter
{
    private readonly List<RenderStep> steps = [];
    private readonly StringBuilder text = new();

    /// <summary>Text of a template: of the backslashes before <c>{{</c>, one goes away.</summary>
    /// <param name="source">The template.</param>
    /// <param name="start">Where the text begins.</param>
    /// <param name="length">Its length.</param>
    public void Text(string source, int start, int length)
    {
        var end = start + length;
        while (true)
        {
            var at = source.IndexOf("\\{{", start, StringComparison.Ordinal);
            if (at < 0 || at >= end)
            {
                text.Append(source, start, end - start);
                return;
            }

            text.Append(source, start, at - start);
            var next = Math.Min(at + 3, end);
            text.Append(source, at + 1, next - at - 1);
            start = next;
        }
    }

    /// <summary>Text that is printed as it is.</summary>
    public void Text(ReadOnlySpan<char> finished) => text.Append(finished);

    public void Step(RenderStep step)
    {
        EndText();
        steps.Add(step);
    }

    /// <summary>All that was collected.</summary>
    public RenderStep[] ToArray()
    {
        EndText();
        return [.. steps];
    }

    private void EndText()
    {
        if (text.Length == 0) return;
        steps.Add(new TextStep(text.ToString()));
        text.Clear();
    }
}
