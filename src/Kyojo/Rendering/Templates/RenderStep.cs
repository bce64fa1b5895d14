namespace Kyojo.Rendering.Templates;

/// <summary>A piece of a page's template, ready to be printed on any page. Keeps nothing of a page.</summary>
internal abstract class RenderStep
{
    public abstract void Run(RenderState state);

    /// <summary>Prints one after the other.</summary>
    public static void Run(RenderStep[] steps, RenderState state)
    {
        foreach (var step in steps) step.Run(state);
    }
}

/// <summary>Text as it stands.</summary>
internal sealed class TextStep(string text) : RenderStep
{
    public override void Run(RenderState state) => state.Output.Write(text);
}

/// <summary><c>{{x}}</c>.</summary>
internal sealed class PrintStep(BoundValue value, bool plain) : RenderStep
{
    public override void Run(RenderState state) => value.Print(state, plain);
}

/// <summary><c>{{{x}}}</c>.</summary>
internal sealed class RawStep(BoundValue value) : RenderStep
{
    public override void Run(RenderState state) => state.Output.Write(ValuePrinter.Text(value.Of(state), state));
}

/// <summary><c>{{#if}}</c> and <c>{{#unless}}</c> with their further branches.</summary>
internal sealed class IfStep(IfBranch[] branches) : RenderStep
{
    public override void Run(RenderState state)
    {
        foreach (var branch in branches)
        {
            if (branch.Test is not null && Truth.Holds(branch.Test.Of(state)) != branch.Wanted) continue;
            Run(branch.Steps, state);
            return;
        }
    }
}

/// <summary>A branch; without a test it is the last.</summary>
internal sealed record IfBranch(BoundValue? Test, bool Wanted, RenderStep[] Steps);

/// <summary><c>{{#with}}</c>, and a partial that is given a value.</summary>
internal sealed class WithStep(BoundValue value, int slot, RenderStep[] steps, RenderStep[] otherwise) : RenderStep
{
    public override void Run(RenderState state)
    {
        var found = value.Of(state);
        if (!Truth.Holds(found))
        {
            Run(otherwise, state);
            return;
        }

        state.Slots[slot].Value = found;
        Run(steps, state);
    }
}
