using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Kyojo.Bench.Profile;

/// <summary>
/// Writes counts as the compiler reads them: an assembly whose methods name the counted ones and load the counts. Form
/// (.mibc): src/coreclr/tools/dotnet-pgo/MibcEmitter.cs of github.com/dotnet/runtime.
/// </summary>
internal sealed class ProfileFile
{
    // Larger ones are slow to read.
    private const int MethodsOfGroup = 400;
    private const int Stack = 8;

    // All four fields of a counter follow.
    private const int Whole = 0xF;
    private const int NoType = 0, UnknownType = 1;

    private readonly MetadataBuilder metadata = new();
    private readonly ProfileNames names;
    private readonly MethodBodyStreamEncoder bodies = new(new BlobBuilder());
    private readonly BlobHandle noParameters;

    private ProfileFile(AssemblyIndex code)
    {
        names = new ProfileNames(metadata, code);
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, type => type.Void(), _ => { });
        noParameters = metadata.GetOrAddBlob(signature);
    }

    /// <summary>Writes a file.</summary>
    /// <param name="file">Full path.</param>
    /// <param name="methods">The counts.</param>
    /// <param name="code">Where the methods are looked for; those that cannot be named are left out.</param>
    /// <returns>Number of methods that are in it.</returns>
    public static int Write(string file, IEnumerable<MethodCounts> methods, AssemblyIndex code)
    {
        var profile = new ProfileFile(code);
        var written = profile.Groups(methods);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var archive = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        using var entry = archive.CreateEntry(Path.GetFileName(file) + ".dll", CompressionLevel.SmallestSize).Open();
        profile.Image(Path.GetFileNameWithoutExtension(file)).WriteContentTo(entry);
        return written;
    }

    private int Groups(IEnumerable<MethodCounts> methods)
    {
        var found = methods.Select(method => (Counts: method, Handle: names.Of(method, out var assembly), Assembly: assembly)).Where(method => !method.Handle.IsNil).ToArray();
        var index = new InstructionEncoder(new BlobBuilder());
        foreach (var group in found.GroupBy(method => method.Assembly!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(group => group.Chunk(MethodsOfGroup)))
        {
            var code = new InstructionEncoder(new BlobBuilder());
            foreach (var (counts, handle, _) in group) Method(code, counts, handle);
            Load(index, group[0].Assembly + ";");
            index.OpCode(ILOpCode.Ldtoken);
            index.Token(Global($"Group{metadata.GetRowCount(TableIndex.MethodDef)}", code));
            index.OpCode(ILOpCode.Pop);
        }

        Global("AssemblyDictionary", index);
        return found.Length;
    }

    private void Method(InstructionEncoder code, MethodCounts method, EntityHandle handle)
    {
        code.OpCode(ILOpCode.Ldtoken);
        code.Token(handle);
        Load(code, "InstrumentationDataStart");
        foreach (var counter in method.Counters)
        {
            foreach (var number in (int[])[Whole, counter.Offset, counter.Kind, counter.Values.Count, counter.Other]) code.LoadConstantI4(number);
            foreach (var value in counter.Values) Value(code, counter.Type, value);
        }

        Load(code, "InstrumentationDataEnd");
        code.OpCode(ILOpCode.Pop);
    }

    private void Value(InstructionEncoder code, CounterType type, string value)
    {
        if (type == CounterType.Number) code.LoadConstantI4(unchecked((int)Counter.NumberOf(value)));
        else if (type == CounterType.LongNumber) code.LoadConstantI8(Counter.NumberOf(value));
        else if (type == CounterType.TypeName && names.OfType(value[(value.IndexOf(": ", StringComparison.Ordinal) + 2)..]) is { IsNil: false } handle)
        {
            code.OpCode(ILOpCode.Ldtoken);
            code.Token(handle);
        }
        else code.LoadConstantI4(value.EndsWith("NULL", StringComparison.Ordinal) ? NoType : UnknownType);
    }

    private void Load(InstructionEncoder code, string text) => code.LoadString(metadata.GetOrAddUserString(text));

    private MethodDefinitionHandle Global(string name, InstructionEncoder code)
    {
        code.OpCode(ILOpCode.Ret);
        return metadata.AddMethodDefinition(MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, metadata.GetOrAddString(name), noParameters, bodies.AddMethodBody(code, Stack), MetadataTokens.ParameterHandle(1));
    }

    private BlobBuilder Image(string name)
    {
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        metadata.AddModule(0, metadata.GetOrAddString(name + ".dll"), metadata.GetOrAddGuid(new Guid(1, 0, 0, new byte[8])), default, default);
        metadata.AddAssembly(metadata.GetOrAddString(name), new Version(1, 0), default, default, default, AssemblyHashAlgorithm.None);
        var image = new BlobBuilder();
        new ManagedPEBuilder(new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll), new MetadataRootBuilder(metadata), bodies.Builder, deterministicIdProvider: _ => new BlobContentId(new Guid(1, 0, 0, new byte[8]), 1)).Serialize(image);
        return image;
    }
}
