using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Kyojo.Bench.Profile;

/// <summary>Writes the signature of a method of one assembly with the names of another (ECMA-335, II.23.2.1).</summary>
/// <param name="code">The assembly of the method.</param>
/// <param name="names">Names of the assembly that refers to it.</param>
/// <param name="target">Where to.</param>
internal sealed class SignatureCopy(AssemblyCode code, ProfileNames names, BlobBuilder target)
{
    /// <summary>Copies; false when something in it cannot be named.</summary>
    /// <param name="signature">The signature.</param>
    public bool Method(BlobHandle signature)
    {
        var source = code.Metadata.GetBlobReader(signature);
        var header = source.ReadSignatureHeader();
        target.WriteByte(header.RawValue);
        if (header.IsGeneric) Number(ref source);
        var parameters = Number(ref source);
        for (var i = 0; i <= parameters; i++)
        {
            if (!Type(ref source)) return false;
        }

        return true;
    }

    private bool Type(ref BlobReader source)
    {
        var kind = Number(ref source);
        switch ((SignatureTypeCode)kind)
        {
            case SignatureTypeCode.Pointer or SignatureTypeCode.ByReference or SignatureTypeCode.SZArray or SignatureTypeCode.Pinned:
                return Type(ref source);
            case SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier:
                return Name(ref source) && Type(ref source);
            case SignatureTypeCode.GenericTypeParameter or SignatureTypeCode.GenericMethodParameter:
                Number(ref source);
                return true;
            case SignatureTypeCode.GenericTypeInstance:
                Number(ref source);
                return Name(ref source) && Arguments(ref source);
            case SignatureTypeCode.Array or SignatureTypeCode.FunctionPointer:
                return false;
            default:
                return kind is not ((int)SignatureTypeKind.Class or (int)SignatureTypeKind.ValueType) || Name(ref source);
        }
    }

    private bool Arguments(ref BlobReader source)
    {
        var count = Number(ref source);
        for (var i = 0; i < count; i++)
        {
            if (!Type(ref source)) return false;
        }

        return true;
    }

    private bool Name(ref BlobReader source)
    {
        var handle = source.ReadTypeHandle();
        var name = handle.Kind switch
        {
            HandleKind.TypeDefinition => code.NameOf((TypeDefinitionHandle)handle),
            HandleKind.TypeReference => code.NameOf((TypeReferenceHandle)handle),
            _ => null,
        };
        if (name is null || names.Plain(name) is not { IsNil: false } found) return false;
        target.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(found));
        return true;
    }

    private int Number(ref BlobReader source)
    {
        var number = source.ReadCompressedInteger();
        target.WriteCompressedInteger(number);
        return number;
    }
}
