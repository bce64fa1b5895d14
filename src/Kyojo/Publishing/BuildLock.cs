using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Kyojo.Publishing;

/// <summary>
/// One build at a time for one output folder. The lock is the open file, not its being there: a file left by a crash
/// is taken over. Since a held file cannot be read everywhere, the owner's name lies beside it in <c>….owner</c>.
/// </summary>
internal sealed class BuildLock : IDisposable
{
    private readonly FileStream held;
    private readonly string ownerPath;

    private BuildLock(FileStream held, string ownerPath) => (this.held, this.ownerPath) = (held, ownerPath);

    /// <summary>Takes the lock if it is free.</summary>
    /// <param name="path">The lock file; its folder is made when missing.</param>
    /// <param name="owner">Who takes it, such as <c>build 4711</c>.</param>
    /// <param name="taken">The lock; release it by disposing.</param>
    /// <param name="holder">Who has it when it is not free; empty when the holder gave no name.</param>
    /// <exception cref="PublishingException">The lock file cannot be written.</exception>
    internal static bool TryTake(string path, string owner, [NotNullWhen(true)] out BuildLock? taken, out string holder)
    {
        (taken, holder) = (null, "");
        var ownerPath = path + ".owner";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            File.WriteAllText(ownerPath, owner, Encoding.UTF8);
            taken = new BuildLock(held, ownerPath);
            return true;
        }
        catch (IOException fault) when (DiskFaults.IsInUse(fault))
        {
            holder = File.Exists(ownerPath) ? File.ReadAllText(ownerPath, Encoding.UTF8) : "";
            return false;
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault))
        {
            throw DiskFaults.Explain(fault, path);
        }
    }

    /// <summary>Releases the lock. The file stays: deleting it could take it from under the next holder.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(ownerPath);
        }
        catch (Exception fault) when (DiskFaults.IsDisk(fault))
        {
            // A name without a lock means nothing.
        }

        held.Dispose();
    }
}
