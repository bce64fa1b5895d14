using Kyojo.Sources;

namespace Kyojo.Tests.Sources;

public sealed class MemoryFolderTests
{
    [Fact]
    public void Both_folders_list_the_same_files()
    {
        string[] files = ["content/a.yml", "content/b/c.md", "content/.hidden", "content/.git/x", "contents/d.yml", "content/b-1.yml"];
        var memory = new MemoryFolder();
        var root = Directory.CreateTempSubdirectory("kyojo-folder-");
        try
        {
            foreach (var file in files)
            {
                memory.Write(file, "x");
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root.FullName, file))!);
                File.WriteAllText(Path.Combine(root.FullName, file), "x");
            }

            var disk = new DiskFolder(root.FullName);

            Assert.Equal(["content/a.yml", "content/b-1.yml", "content/b/c.md"], disk.List("content"));
            Assert.Equal(disk.List("content"), memory.List("content"));
            Assert.Empty(disk.List("themes"));
            Assert.Empty(memory.List("themes"));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
