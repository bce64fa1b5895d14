using System.Diagnostics.Tracing;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kyojo.Bench;

/// <summary>Listens which methods the runtime compiles while the program runs, because nobody compiled them ahead.</summary>
internal sealed class CompiledMethods : EventListener
{
    // Provider and keyword of the runtime's events on compilation: learn.microsoft.com/dotnet/fundamentals/diagnostics/runtime-method-events
    private const string Provider = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords Compilation = (EventKeywords)0x10;

    private const uint RowOfTable = 0xFFFFFF;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly RuntimeMethodHandle Mark = typeof(CompiledMethods).GetMethod(nameof(End), BindingFlags.NonPublic | BindingFlags.Static)!.MethodHandle;

    private readonly HashSet<nint> handles = [];
    private readonly ManualResetEventSlim ended = new();

    /// <summary>What was compiled until now, without what this assembly itself caused, in the order of names.</summary>
    public IReadOnlyList<MethodBase> Methods()
    {
        // Events come late and in their order: when the compilation of a method of our own is told, all before it were.
        RuntimeHelpers.PrepareMethod(Mark);
        if (!ended.Wait(Patience)) throw new InvalidOperationException("The runtime does not tell what it compiles.");
        lock (handles) return [.. handles.Select(Find).Where(IsOfProgram).OrderBy(m => $"{m.DeclaringType} {m}", StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Provider) EnableEvents(eventSource, EventLevel.Verbose, Compilation);
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodJittingStarted", StringComparison.Ordinal) != true) return;
        var (handle, token) = (Convert.ToUInt64(eventData.Payload![0], CultureInfo.InvariantCulture), Convert.ToUInt32(eventData.Payload[2], CultureInfo.InvariantCulture));

        // Methods that the runtime made itself stand in no table, and may be gone already.
        if ((token & RowOfTable) == 0) return;
        lock (handles) handles.Add((nint)handle);
        if ((nint)handle == Mark.Value) ended.Set();
    }

    private static void End()
    {
    }

    // The public way asks for the type that declares the method, which only the runtime knows here.
    private static MethodBase Find(nint handle)
    {
        const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        var info = typeof(RuntimeMethodHandle).GetMethod("GetMethodInfo", Hidden)!.Invoke(RuntimeMethodHandle.FromIntPtr(handle), null)!;
        var find = typeof(object).GetType().GetMethods(Hidden).Single(m => m.Name == "GetMethodBase" && m.GetParameters().Length == 1);
        return (MethodBase)find.Invoke(null, [info])!;
    }

    private static bool IsOfProgram(MethodBase method) =>
        method.DeclaringType is not null && !method.Module.Assembly.IsDynamic && !CompilerProfile.AssembliesOf(method).Contains(typeof(CompiledMethods).Assembly.GetName().Name);
}
