using System.Reflection;
using System.Reflection.Emit;

namespace Kyojo.Bench;

/// <summary>
/// Writes the file that tells the ahead-of-time compiler which methods of generic types it would otherwise leave out: it
/// does not follow calls of virtual generic methods, so it never sees what <c>Where(…).Select(…)</c> over tuples becomes.
/// Format (.mibc): github.com/dotnet/runtime, src/coreclr/tools/aot/ILCompiler.ReadyToRun/IBC/MIbcProfileParser.cs.
/// </summary>
internal static class CompilerProfile
{
    /// <summary>Environment variable with the file to write; absent = nothing is observed.</summary>
    public const string FileVariable = "KYOJO_BENCH_PROFILE";

    /// <summary>Writes the file. Each method is a group of its own: one that is gone by then takes no other with it.</summary>
    /// <param name="file">Full path.</param>
    /// <param name="methods">The methods, of closed types.</param>
    public static void Write(string file, IReadOnlyList<MethodBase> methods)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(file)), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(assembly.GetName().Name!);
        var index = Global(module, "AssemblyDictionary");
        var code = index.GetILGenerator();
        for (var i = 0; i < methods.Count; i++)
        {
            code.Emit(OpCodes.Ldstr, string.Concat(AssembliesOf(methods[i]).Select(name => name + ";")));
            code.Emit(OpCodes.Ldtoken, Group(module, i, methods[i]));
            code.Emit(OpCodes.Pop);
        }

        code.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        assembly.Save(file);
    }

    /// <summary>Names of the assemblies a method needs: its own first, then those of the types it is made for.</summary>
    /// <param name="method">A method of a closed type.</param>
    public static IReadOnlyList<string> AssembliesOf(MethodBase method) =>
        [.. new[] { method.DeclaringType! }.Concat(method.IsGenericMethod ? method.GetGenericArguments() : []).SelectMany(Assemblies).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Assemblies(Type type) =>
        type.HasElementType ? Assemblies(type.GetElementType()!) : [type.Assembly.GetName().Name!, .. type.GetGenericArguments().SelectMany(Assemblies)];

    private static MethodBuilder Group(ModuleBuilder module, int number, MethodBase method)
    {
        var group = Global(module, $"Group{number}");
        var code = group.GetILGenerator();
        if (method is ConstructorInfo constructor) code.Emit(OpCodes.Ldtoken, module.GetMethodMetadataToken(constructor));
        else code.Emit(OpCodes.Ldtoken, (MethodInfo)method);
        code.Emit(OpCodes.Pop);
        code.Emit(OpCodes.Ret);
        return group;
    }

    private static MethodBuilder Global(ModuleBuilder module, string name) =>
        module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);
}
