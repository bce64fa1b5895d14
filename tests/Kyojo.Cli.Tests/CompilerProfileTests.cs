using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Kyojo.Bench.Profile;
using Kyojo.Building;

namespace Kyojo.Cli.Tests;

/// <summary>What publishing tells the compiler of native code about the program (decision 0043).</summary>
public sealed class CompilerProfileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kyojo-profile-");
    private static readonly AssemblyIndex Code = new([AppContext.BaseDirectory, Path.GetDirectoryName(typeof(object).Assembly.Location)!]);

    [Theory]
    [InlineData("clean")]
    [InlineData("change")]
    public void A_profile_names_methods_of_the_program_as_it_is(string name)
    {
        var profile = Open(Path.Combine(Repository.Root, "src", "Kyojo.Cli", "Profile", name + ".mibc"));
        var types = profile.Metadata.TypeReferences.Select(profile.Metadata.GetTypeReference)
            .Where(type => type.ResolutionScope.Kind == HandleKind.AssemblyReference && profile.Metadata.StringComparer.Equals(profile.Metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name, "Kyojo"))
            .Select(type => $"{profile.Metadata.GetString(type.Namespace)}.{profile.Metadata.GetString(type.Name)}").ToArray();

        Assert.True(types.Length > 100);
        // A name that is gone costs speed alone; when many are, the profile is old: dotnet run -c Release --project tests/Kyojo.Bench -- profile
        Assert.InRange(types.Count(type => typeof(SiteBuilder).Assembly.GetType(type) is null), 0, types.Length / 4);
    }

    [Fact]
    public void Counters_are_written_as_the_compiler_reads_them()
    {
        var profile = Written($"""
            *** START PGO Data, max index = 1 ***
            @@@ codehash 0x01 methodhash 0x02 ilSize 0x{SizeOf(typeof(BuildKeys), nameof(BuildKeys.Reading)):X8} records 0x00000003
            MethodName: Kyojo.Building.BuildKeys.Reading
            Signature: value class Kyojo.Text.Fingerprint  (class Kyojo.Building.SourceSet)
            Schema InstrumentationKind 385 ILOffset 9 Count 1 Other 16
            4000000000
            Schema InstrumentationKind 386 ILOffset 10 Count 1 Other 3221225472
            7 1
            Schema InstrumentationKind 195 ILOffset 11 Count 4 Other 0
            TypeHandle: System.String, System.Private.CoreLib, Version=10.0.0.0
            TypeHandle: System.Collections.Generic.List`1[[System.__Canon, System.Private.CoreLib]], System.Private.CoreLib
            TypeHandle: NULL
            TypeHandle: UNKNOWN
            *** END PGO Data ***
            """);

        var expected = new InstructionEncoder(new BlobBuilder());
        Token(expected, MetadataTokens.MemberReferenceHandle(1));
        expected.LoadString(profile.Text("InstrumentationDataStart"));
        foreach (var number in (int[])[15, 9, 385, 1, 16, unchecked((int)4_000_000_000), 15, 10, 386, 1, unchecked((int)3_221_225_472)]) expected.LoadConstantI4(number);
        expected.LoadConstantI8(7 + (1L << 32));
        foreach (var number in (int[])[15, 11, 195, 4, 0]) expected.LoadConstantI4(number);
        Token(expected, profile.Type("System", "String"));
        Token(expected, MetadataTokens.TypeSpecificationHandle(1));
        expected.LoadConstantI4(0);
        expected.LoadConstantI4(1);
        expected.LoadString(profile.Text("InstrumentationDataEnd"));
        expected.OpCode(ILOpCode.Pop);
        expected.OpCode(ILOpCode.Ret);
        Assert.Equal(expected.CodeBuilder.ToArray(), profile.Body("Group0"));

        var index = new InstructionEncoder(new BlobBuilder());
        index.LoadString(profile.Text("Kyojo;"));
        Token(index, MetadataTokens.MethodDefinitionHandle(1));
        index.OpCode(ILOpCode.Pop);
        index.OpCode(ILOpCode.Ret);
        Assert.Equal(index.CodeBuilder.ToArray(), profile.Body("AssemblyDictionary"));
        Assert.Equal("System.Private.Canon", profile.AssemblyOf("System", "__Canon"));
    }

    [Fact]
    public void Methods_that_nobody_can_name_are_left_out()
    {
        var counts = """
            @@@ codehash 0x01 methodhash 0x02 ilSize 0x00000001 records 0x00000001
            MethodName: Kyojo.Building.BuildKeys.Reading
            Signature: value class Kyojo.Text.Fingerprint  (class Kyojo.Building.SourceSet)
            Schema InstrumentationKind 385 ILOffset 9 Count 1 Other 16
            1
            @@@ codehash 0x01 methodhash 0x02 ilSize 0x00000001 records 0x00000001
            MethodName: Kyojo.Building.NoSuchType.Run
            Signature: void  ()
            Schema InstrumentationKind 385 ILOffset 9 Count 1 Other 16
            1
            *** END PGO Data ***
            """;

        Assert.Equal(2, MethodCounts.Read(counts.Split('\n')).Count);
        Assert.Equal(0, ProfileFile.Write(Path.Combine(folder.FullName, "none.mibc"), MethodCounts.Read(counts.Split('\n')), Code));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("int32", 1)]
    [InlineData("class System.Func`2<int32,bool>,value class System.ReadOnlySpan`1<wchar>,int32[,]", 3)]
    public void Parameters_are_counted(string parameters, int count) => Assert.Equal(count, new MethodCounts("", parameters, 0, []).ParameterCount);

    public void Dispose() => folder.Delete(recursive: true);

    private static void Token(InstructionEncoder code, EntityHandle handle)
    {
        code.OpCode(ILOpCode.Ldtoken);
        code.Token(handle);
    }

    private static int SizeOf(Type type, string method) =>
        type.GetMethods(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public).Single(m => m.Name == method).GetMethodBody()!.GetILAsByteArray()!.Length;

    private Profile Written(string counts)
    {
        var file = Path.Combine(folder.FullName, "written.mibc");
        Assert.Equal(1, ProfileFile.Write(file, MethodCounts.Read(counts.Split('\n')), Code));
        return Open(file);
    }

    private static Profile Open(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        using var entry = archive.GetEntry(Path.GetFileName(file) + ".dll")!.Open();
        var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return new Profile(new PEReader([.. bytes.ToArray()]));
    }

    private sealed class Profile(PEReader image)
    {
        public MetadataReader Metadata { get; } = image.GetMetadataReader();

        public byte[] Body(string method) => image.GetMethodBody(Metadata.MethodDefinitions.Select(Metadata.GetMethodDefinition).Single(m => Metadata.StringComparer.Equals(m.Name, method)).RelativeVirtualAddress).GetILBytes()!;

        public EntityHandle Type(string space, string name) => Metadata.TypeReferences.Single(handle => Metadata.GetTypeReference(handle) is var type && Metadata.StringComparer.Equals(type.Namespace, space) && Metadata.StringComparer.Equals(type.Name, name));

        public string AssemblyOf(string space, string name) => Metadata.GetString(Metadata.GetAssemblyReference((AssemblyReferenceHandle)Metadata.GetTypeReference((TypeReferenceHandle)Type(space, name)).ResolutionScope).Name);

        public UserStringHandle Text(string text)
        {
            for (var at = MetadataTokens.UserStringHandle(1); !at.IsNil; at = Metadata.GetNextHandle(at))
            {
                if (Metadata.GetUserString(at) == text) return at;
            }

            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"no text “{text}”"));
        }
    }
}
