using System.Collections.Immutable;

namespace Kyojo.Rendering.Templates;

/// <summary>A piece of a template. Places are offsets into its text.</summary>
internal abstract record TemplateNode(int Start, int Length);

/// <summary>Text that is printed as it stands.</summary>
internal sealed record TextNode(int Start, int Length) : TemplateNode(Start, Length);

/// <summary><c>{{! … }}</c>.</summary>
internal sealed record CommentNode(int Start, int Length) : TemplateNode(Start, Length);

/// <summary><c>{{x}}</c> or, raw, <c>{{{x}}}</c>.</summary>
internal sealed record OutputNode(int Start, int Length, TemplateExpression Value, bool Raw, OutputPlace Place) : TemplateNode(Start, Length);

/// <summary>Where in the HTML something is printed.</summary>
internal enum OutputPlace
{
    /// <summary>Between tags.</summary>
    Text,

    /// <summary>Inside a tag, a title or a comment: no markup may be printed.</summary>
    Plain,

    /// <summary>Inside a script element, which for templates means JSON.</summary>
    Script,
}

/// <summary><c>{{#name …}} … {{else}} … {{/name}}</c>; the first branch is the one of the opening tag.</summary>
internal sealed record BlockNode(
    int Start, int Length, string Name, ImmutableArray<BlockParameter> Parameters, ImmutableArray<BlockBranch> Branches) : TemplateNode(Start, Length);

/// <summary>One branch of a block. <paramref name="Call"/> is null for a plain <c>{{else}}</c>.</summary>
internal sealed record BlockBranch(CallExpression? Call, ImmutableArray<TemplateNode> Body);

/// <summary>A name of <c>as |name|</c>.</summary>
internal sealed record BlockParameter(string Name, int Start);

/// <summary><c>{{> name …}}</c>; with a body when it was opened by <c>{{#> name}}</c>.</summary>
internal sealed record PartialNode(
    int Start, int Length, string Name, int NameStart, ImmutableArray<TemplateExpression> Arguments, ImmutableArray<HashArgument> Hash,
    ImmutableArray<TemplateNode>? Body) : TemplateNode(Start, Length);

/// <summary>A value inside <c>{{ }}</c>.</summary>
internal abstract record TemplateExpression(int Start, int Length);

/// <summary><c>../card.name</c>: steps up, then names. No names = the value itself. <c>@root.x</c> has its first name with the <c>@</c>.</summary>
internal sealed record PathExpression(int Start, int Length, string Text, int Up, ImmutableArray<PathName> Names) : TemplateExpression(Start, Length);

/// <summary>One name of a path.</summary>
internal sealed record PathName(string Name, int Start);

/// <summary>Kind of a literal.</summary>
internal enum LiteralKind
{
    Text,
    Number,
    Truth,
    Nothing,
}

/// <summary>A literal; <paramref name="Value"/> without quotes.</summary>
internal sealed record LiteralExpression(int Start, int Length, string Value, LiteralKind Kind) : TemplateExpression(Start, Length);

/// <summary>A helper with arguments.</summary>
internal sealed record CallExpression(
    int Start, int Length, string Name, int NameStart, ImmutableArray<TemplateExpression> Arguments, ImmutableArray<HashArgument> Hash) : TemplateExpression(Start, Length);

/// <summary><c>name=value</c>.</summary>
internal sealed record HashArgument(string Name, int Start, TemplateExpression Value);
