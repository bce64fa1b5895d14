using System.Collections.Immutable;
using System.Text;

namespace Kyojo.Citations;

/// <summary>One stretch of a formatted reference.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsItalic">True for titles in APA.</param>
/// <param name="IsAddress">True when the words are an address to link.</param>
public readonly record struct CitedRun(string Text, bool IsItalic = false, bool IsAddress = false);

/// <summary>A formatted reference.</summary>
/// <param name="Runs">Its stretches in order.</param>
public sealed record CitedText(ImmutableArray<CitedRun> Runs)
{
    /// <summary>The words alone.</summary>
    public string Plain => string.Concat(Runs.Select(r => r.Text));

    /// <summary>With a sign around what is italic, for files and tests.</summary>
    /// <param name="italic">The sign.</param>
    public string Marked(string italic) => string.Concat(Runs.Select(r => r.IsItalic ? italic + r.Text + italic : r.Text));

    /// <summary>Collects stretches; a full stop is never put after another, nor after an address.</summary>
    internal sealed class Builder
    {
        private readonly ImmutableArray<CitedRun>.Builder runs = ImmutableArray.CreateBuilder<CitedRun>();
        private readonly StringBuilder plain = new();

        public Builder Add(string? text, bool italic = false)
        {
            if (string.IsNullOrEmpty(text)) return this;
            runs.Add(new CitedRun(text, italic));
            plain.Append(text);
            return this;
        }

        /// <summary>Words that end a group: a full stop follows, unless they end with one.</summary>
        public Builder Group(string? text, bool italic = false) => string.IsNullOrEmpty(text) ? this : Space().Add(text, italic).Stop();

        public Builder Stop() => plain.Length == 0 || plain[^1] is '.' or '。' ? this : Add(".");

        public Builder Space() => plain.Length == 0 || plain[^1] == ' ' ? this : Add(" ");

        public Builder Address(string? address)
        {
            if (string.IsNullOrEmpty(address)) return this;
            Space();
            runs.Add(new CitedRun(address, IsAddress: true));
            plain.Append(address);
            return this;
        }

        public CitedText Done() => new(runs.ToImmutable());
    }
}
