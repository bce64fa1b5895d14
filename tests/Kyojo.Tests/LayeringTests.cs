using System.Reflection;
using System.Reflection.Emit;
using Kyojo.Building;

namespace Kyojo.Tests;

/// <summary>Folders import one way: down the list of the architecture, never up.</summary>
public sealed class LayeringTests
{
    private static readonly string[] Layers =
    [
        "Diagnostics", "Text", "Sources", "Tables", "Charts", "Citations", "Syntax", "Model", "Binding", "Catalogs", "Linting", "Pages", "Rendering", "PostProcessing", "Outputs", "Publishing", "Building",
    ];

    private static readonly Dictionary<short, OpCode> OpCodes =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value);

    [Fact]
    public void No_folder_uses_one_beneath_it()
    {
        var engine = typeof(SiteBuilder).Assembly;

        var edges = engine.GetTypes().SelectMany(type => Used(type).Select(used => (type, used)))
            .Where(e => e.used.Assembly == engine)
            .Select(e => (From: LayerOf(e.type), To: LayerOf(e.used), e.type, e.used))
            .Where(e => e.From >= 0 && e.To > e.From)
            .Select(e => $"{e.type.FullName} uses {e.used.FullName}")
            .Distinct().Order(StringComparer.Ordinal).ToArray();

        Assert.Empty(edges);
    }

    [Fact]
    public void Every_namespace_of_the_engine_is_a_layer()
    {
        var strangers = typeof(SiteBuilder).Assembly.GetTypes()
            .Select(t => t.Namespace).OfType<string>().Where(n => n.StartsWith("Kyojo", StringComparison.Ordinal))
            .Select(n => n.Split('.')).Where(parts => parts.Length < 2 || !Layers.Contains(parts[1])).Select(parts => string.Join('.', parts)).Distinct().ToArray();

        Assert.Empty(strangers);
    }

    [Fact]
    public void The_reader_of_code_sees_what_a_method_uses() =>
        Assert.Contains(typeof(SiteText), Used(typeof(LayeringTests).GetNestedType(nameof(Sample), BindingFlags.NonPublic)!));

    [Fact]
    public void No_type_of_community_is_named_in_the_code()
    {
        string[] ids = ["professional-community", "company-alumni", "regional-alumni", "worker-coop\""];
        var root = Path.Combine(Repository.Root, "src");

        var named = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/") && !f.Contains("\\obj\\"))
            .Where(f => ids.Any(id => File.ReadAllText(f).Contains(id))).ToArray();

        Assert.Empty(named);
    }

    private static int LayerOf(Type type) => type.Namespace is { } space && space.StartsWith("Kyojo.", StringComparison.Ordinal) ? Array.IndexOf(Layers, space.Split('.')[1]) : -1;

    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var used = new List<Type?> { type.BaseType };
        used.AddRange(type.GetInterfaces());
        used.AddRange(type.GetFields(All).Select(f => f.FieldType));
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            used.AddRange(method.GetParameters().Select(p => p.ParameterType));
            if (method is MethodInfo info) used.Add(info.ReturnType);
            used.AddRange(Body(method));
        }

        return used.OfType<Type>().SelectMany(Parts).Distinct();
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType) return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }

    // Types of every member a method's code names.
    private static IEnumerable<Type?> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body) yield break;
        foreach (var local in body.LocalVariables) yield return local.LocalType;
        var code = body.GetILAsByteArray()!;
        for (var at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE) value = (short)(0xFE00 | code[at++]);
            var operand = OpCodes[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return Resolve(method, BitConverter.ToInt32(code, at));
            }

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
                _ => 4,
            };
        }
    }

    private static Type? Resolve(MethodBase method, int token)
    {
        try
        {
            var member = method.Module.ResolveMember(token, method.DeclaringType?.GetGenericArguments() ?? [], method.IsGenericMethod ? method.GetGenericArguments() : []);
            return member as Type ?? member?.DeclaringType;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static class Sample
    {
        public static int Use() => SiteText.Settings.Length + SiteText.Options.Workers;
    }
}
