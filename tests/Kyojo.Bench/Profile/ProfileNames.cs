using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Kyojo.Bench.Profile;

/// <summary>Names of types and methods, as an assembly refers to those of others (ECMA-335, II.22 and II.23.2).</summary>
/// <param name="metadata">The assembly that refers to them.</param>
/// <param name="code">Where they are.</param>
internal sealed class ProfileNames(MetadataBuilder metadata, AssemblyIndex code)
{
    // Stands for all classes in what is compiled once for them; the compiler looks for it in an assembly of its own.
    private const string AnyClass = "System.__Canon", AssemblyOfAnyClass = "System.Private.Canon";

    private readonly Dictionary<string, AssemblyReferenceHandle> assemblies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityHandle> plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityHandle> made = new(StringComparer.Ordinal);

    /// <summary>A method, generic ones for any class; nil when it cannot be named.</summary>
    /// <param name="counted">The method.</param>
    /// <param name="assembly">Name of the assembly that defines it.</param>
    public EntityHandle Of(MethodCounts counted, out string? assembly)
    {
        assembly = null;
        if (code.Find(counted) is not { } found || OfType(found.Owner) is not { IsNil: false } owner) return default;
        var definition = found.Code.Metadata.GetMethodDefinition(found.Method);
        var signature = new BlobBuilder();
        if (!new SignatureCopy(found.Code, this, signature).Method(definition.Signature)) return default;
        assembly = found.Code.Name;
        EntityHandle member = metadata.AddMemberReference(owner, metadata.GetOrAddString(found.Name), metadata.GetOrAddBlob(signature));
        var generic = definition.GetGenericParameters().Count;
        if (generic == 0) return member;
        var arguments = new BlobBuilder();
        var encoder = new BlobEncoder(arguments).MethodSpecificationSignature(generic);
        for (var i = 0; i < generic; i++) encoder.AddArgument().Type(Plain(AnyClass), isValueType: false);
        return metadata.AddMethodSpecification(member, metadata.GetOrAddBlob(arguments));
    }

    /// <summary>A type; nil when it cannot be named.</summary>
    /// <param name="name">Its name as reflection writes it, arguments included.</param>
    public EntityHandle OfType(string name)
    {
        if (!TypeName.TryParse(name, out var type)) return default;
        if (type.IsSimple) return Plain(type.FullName);
        if (made.TryGetValue(type.FullName, out var known)) return known;
        var signature = new BlobBuilder();
        return made[type.FullName] = Write(type, new SignatureTypeEncoder(signature)) ? metadata.AddTypeSpecification(metadata.GetOrAddBlob(signature)) : default;
    }

    /// <summary>A type without arguments; nil when there is none of that name.</summary>
    /// <param name="name">Its name with namespace, nested ones with <c>+</c>.</param>
    public EntityHandle Plain(string name)
    {
        if (plain.TryGetValue(name, out var known)) return known;
        if ((name == AnyClass ? AssemblyOfAnyClass : code.AssemblyOf(name)) is not { } assembly) return default;
        var (nested, space) = (name.LastIndexOf('+'), name.LastIndexOf('.'));
        return plain[name] = nested >= 0
            ? metadata.AddTypeReference(Plain(name[..nested]), default, metadata.GetOrAddString(name[(nested + 1)..]))
            : metadata.AddTypeReference(AssemblyOf(assembly), space < 0 ? default : metadata.GetOrAddString(name[..space]), metadata.GetOrAddString(name[(space + 1)..]));
    }

    private bool Write(TypeName type, SignatureTypeEncoder signature)
    {
        if (type.IsSZArray) return Write(type.GetElementType(), signature.SZArray());
        if (type.IsConstructedGenericType)
        {
            var definition = type.GetGenericTypeDefinition().FullName;
            if (Plain(definition) is not { IsNil: false } generic) return false;
            var arguments = signature.GenericInstantiation(generic, type.GetGenericArguments().Length, code.IsValue(definition));
            return type.GetGenericArguments().All(argument => Write(argument, arguments.AddArgument()));
        }

        if (!type.IsSimple) return false;
        if (type.Namespace() == "System" && Enum.TryParse<PrimitiveTypeCode>(type.Name, out var primitive) && primitive is not (PrimitiveTypeCode.Void or PrimitiveTypeCode.TypedReference))
        {
            signature.PrimitiveType(primitive);
            return true;
        }

        if (Plain(type.FullName) is not { IsNil: false } handle) return false;
        signature.Type(handle, code.IsValue(type.FullName));
        return true;
    }

    private AssemblyReferenceHandle AssemblyOf(string name)
    {
        if (assemblies.TryGetValue(name, out var known)) return known;
        return assemblies[name] = metadata.AddAssemblyReference(metadata.GetOrAddString(name), new Version(0, 0, 0, 0), default, default, default, default);
    }
}

/// <summary>Parts of names of types.</summary>
file static class TypeNameParts
{
    public static string Namespace(this TypeName type) => type.FullName.Length == type.Name.Length ? "" : type.FullName[..^(type.Name.Length + 1)];
}
