using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Kyojo.Building;

namespace Kyojo.Cli.Tests;

/// <summary>What publishing gives the ahead-of-time compiler (decision 0038).</summary>
public class CompilerProfileTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Path.Combine(Repository.Root, "src", "Kyojo.Cli", "Profile")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_profile_names_methods_of_the_program_as_it_is(string file)
    {
        using var profile = new PEReader(File.OpenRead(Path.Combine(Repository.Root, "src", "Kyojo.Cli", "Profile", file)));
        var metadata = profile.GetMetadataReader();
        var types = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Where(type => type.ResolutionScope.Kind == HandleKind.AssemblyReference && metadata.StringComparer.Equals(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name, "Kyojo"))
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}").ToArray();

        Assert.Contains(metadata.MethodDefinitions, method => metadata.StringComparer.Equals(metadata.GetMethodDefinition(method).Name, "AssemblyDictionary"));
        Assert.True(metadata.MethodDefinitions.Count > 100);
        Assert.NotEmpty(types);
        // A name that is gone costs speed alone; when many are, the file is old: dotnet run -c Release --project tests/Kyojo.Bench -- profile
        Assert.InRange(types.Count(name => typeof(SiteBuilder).Assembly.GetType(name) is null), 0, types.Length / 3);
    }
}
