using Kyojo.Bench;

/// <summary>
/// Run by the runtime inside a program that is to be observed, before its first line (<c>DOTNET_STARTUP_HOOKS</c>). Name,
/// method and the missing namespace are what the runtime looks for.
/// </summary>
internal static class StartupHook
{
    /// <summary>Begins to observe when a file for the answer is named.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(CompilerProfile.FileVariable) is not { Length: > 0 } file) return;
        var compiled = new CompiledMethods();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => CompilerProfile.Write(file, compiled.Methods());
    }
}
