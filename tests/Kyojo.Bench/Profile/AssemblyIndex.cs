using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Kyojo.Bench.Profile;

/// <summary>The types and methods of the program and of the runtime, by name.</summary>
internal sealed class AssemblyIndex
{
    private readonly Dictionary<string, (AssemblyCode Code, TypeDefinitionHandle Type)> types = new(StringComparer.Ordinal);

    /// <summary>Reads assemblies; of two with one name, the first.</summary>
    /// <param name="folders">Folders they lie in.</param>
    public AssemblyIndex(IEnumerable<string> folders)
    {
        foreach (var file in folders.SelectMany(folder => Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal)).DistinctBy(Path.GetFileName))
        {
            var image = new PEReader(new MemoryStream(File.ReadAllBytes(file)));
            if (!image.HasMetadata) continue;
            var code = new AssemblyCode(image, image.GetMetadataReader());
            foreach (var type in code.Metadata.TypeDefinitions) types.TryAdd(code.NameOf(type), (code, type));
        }
    }

    /// <summary>Name of the assembly that defines a type; null when there is none of that name.</summary>
    /// <param name="type">Its name with namespace, nested ones with <c>+</c>, without arguments.</param>
    public string? AssemblyOf(string type) => types.TryGetValue(type, out var found) ? found.Code.Name : null;

    /// <summary>True for structures and enumerations.</summary>
    /// <param name="type">Name of a type.</param>
    public bool IsValue(string type) => types.TryGetValue(type, out var found) && found.Code.IsValue(found.Type);

    /// <summary>
    /// The method that was counted: of that name, with IL of that size and so many parameters. Null when there is none,
    /// or more than one: then nobody can say which.
    /// </summary>
    /// <param name="counted">The method.</param>
    public FoundMethod? Find(MethodCounts counted)
    {
        foreach (var end in Ends(counted.Name))
        {
            var (owner, name) = (counted.Name[..end], counted.Name[(end + 1)..]);
            var arguments = owner.IndexOf('[', StringComparison.Ordinal);
            if (!types.TryGetValue(arguments < 0 ? owner : owner[..arguments], out var type)) continue;
            var found = type.Code.MethodsOf(type.Type, name, counted.Size, counted.ParameterCount);
            if (found is [var one]) return new FoundMethod(type.Code, one, owner, name);
        }

        return null;
    }

    // Names of methods may have points in them (.ctor, methods of interfaces), and so have the types that types are made for.
    private static IEnumerable<int> Ends(string name)
    {
        var depth = 0;
        for (var i = 1; i < name.Length - 1; i++)
        {
            if (name[i] == '[') depth++;
            else if (name[i] == ']') depth--;
            else if (name[i] == '.' && depth == 0 && name[i - 1] != '.') yield return i;
        }
    }
}

/// <summary>A method in its assembly.</summary>
/// <param name="Code">The assembly.</param>
/// <param name="Method">The method.</param>
/// <param name="Owner">Name of its type, with arguments.</param>
/// <param name="Name">Its own name.</param>
internal sealed record FoundMethod(AssemblyCode Code, MethodDefinitionHandle Method, string Owner, string Name);

/// <summary>One assembly.</summary>
internal sealed class AssemblyCode(PEReader image, MetadataReader metadata)
{
    public MetadataReader Metadata => metadata;

    public string Name { get; } = metadata.GetString(metadata.GetAssemblyDefinition().Name);

    public string NameOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        return Joined(outer.IsNil ? null : NameOf(outer), type.Namespace, type.Name);
    }

    public string NameOf(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return Joined(type.ResolutionScope.Kind == HandleKind.TypeReference ? NameOf((TypeReferenceHandle)type.ResolutionScope) : null, type.Namespace, type.Name);
    }

    public bool IsValue(TypeDefinitionHandle handle)
    {
        var parent = metadata.GetTypeDefinition(handle).BaseType;
        var name = parent.IsNil ? "" : parent.Kind switch
        {
            HandleKind.TypeReference => NameOf((TypeReferenceHandle)parent),
            HandleKind.TypeDefinition => NameOf((TypeDefinitionHandle)parent),
            _ => "",
        };
        return name is "System.ValueType" or "System.Enum" && NameOf(handle) != "System.Enum";
    }

    public IReadOnlyList<MethodDefinitionHandle> MethodsOf(TypeDefinitionHandle type, string name, int size, int parameters)
    {
        var found = metadata.GetTypeDefinition(type).GetMethods().Where(handle => metadata.GetMethodDefinition(handle) is var method
            && metadata.StringComparer.Equals(method.Name, name) && method.RelativeVirtualAddress != 0
            && image.GetMethodBody(method.RelativeVirtualAddress).GetILReader().Length == size).ToArray();
        return found.Length < 2 ? found : [.. found.Where(handle => ParametersOf(handle) == parameters)];
    }

    private int ParametersOf(MethodDefinitionHandle method)
    {
        var signature = metadata.GetBlobReader(metadata.GetMethodDefinition(method).Signature);
        if (signature.ReadSignatureHeader().IsGeneric) signature.ReadCompressedInteger();
        return signature.ReadCompressedInteger();
    }

    private string Joined(string? outer, StringHandle space, StringHandle name)
    {
        var before = outer is null ? metadata.GetString(space) : outer;
        return before.Length == 0 ? metadata.GetString(name) : $"{before}{(outer is null ? '.' : '+')}{metadata.GetString(name)}";
    }
}
