using Kyojo.Binding;
using Kyojo.Diagnostics;
using Kyojo.Importing.Mapping;
using Kyojo.Importing.Records;
using Kyojo.Linting;
using Kyojo.Model.Fields;
using Kyojo.Text;

namespace Kyojo.Importing.Normalising;

/// <summary>Cells with addresses of web, mail and phone: several in one, in the wrong column, or of a person and not of a group.</summary>
internal sealed class ContactWords(NormalisingContext context)
{
    private static readonly char[] Between = [' ', '\u3000', '\n', '\r', '\t', ';', '；', '、', ',', '，'];

    /// <summary>A column of one kind of channel.</summary>
    public void Channel(CellPlace at, Target target, string text)
    {
        var kind = target.Route.Steps[0].Item!;
        if (CellWords.IsHidden(text))
        {
            context.Found.Add(Codes.ImportNotPublic, at.Span, ("value", JapaneseText.Trim(text)));
            return;
        }

        if (CellWords.IsBlank(text)) return;
        foreach (var one in kind == "phone" ? Phones(text) : text.Split(Between, StringSplitOptions.RemoveEmptyEntries)) One(at, target, kind, one);
    }

    /// <summary>A column of channels of any kind, such as 「LINE:…」 or an address that tells its kind.</summary>
    public void Other(CellPlace at, string text)
    {
        var narrow = JapaneseText.Code(text);
        if (WebAddress.IsWeb(narrow))
        {
            Add(at, ChannelBinder.ImpliedKind(narrow) ?? "other", narrow, null);
            return;
        }

        var colon = text.IndexOfAny([':', '：']);
        var word = colon < 0 ? "" : text[..colon].Trim();
        var kind = ChannelFields.Kind.Choices.FirstOrDefault(c => c.Label.Ja == word || c.Value == word)?.Value;
        if (kind is "phone" or "email") One(at, new Target(at.Target.Route, at.Target.Form), kind, text[(colon + 1)..].Trim());
        else Add(at, kind ?? "other", kind is null ? text : text[(colon + 1)..].Trim(), null);
    }

    // Two numbers are parted by more than the spaces within one.
    private static string[] Phones(string text)
    {
        if (PhoneNumber.TryParse(JapaneseText.Code(text), out _)) return [text];
        var parts = text.Split(['\n', '\r', ';', '；', '、', ',', '，', '/', '／'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1) parts = text.Split([' ', '\u3000', '・'], StringSplitOptions.RemoveEmptyEntries);
        return parts.All(p => PhoneNumber.TryParse(JapaneseText.Code(p), out _)) ? parts : parts.Length > 1 && parts.Any(p => PhoneNumber.TryParse(JapaneseText.Code(p), out _)) ? parts : [text];
    }

    private void One(CellPlace at, Target target, string kind, string written)
    {
        var text = JapaneseText.Code(written);
        if (kind is "website" or "form" && MailAddress.IsValid(text))
        {
            Moved(at, kind, "メールアドレス", "a mail address");
            kind = "email";
        }
        else if (kind is "email" or "phone" && WebAddress.IsWeb(text))
        {
            Moved(at, kind, "URL", "a web address");
            kind = "website";
        }

        if (kind == "phone" && PhoneNumber.TryParse(text, out var phone) && phone.IsMobile && target.Consent is null)
        {
            context.PersonalContacts++;
            return;
        }

        if (kind == "email" && FreeMail.Is(text, context.FreeMail) && target.Consent is null)
        {
            context.PersonalContacts++;
            return;
        }

        Add(at, kind, text, target.Consent);
    }

    private void Moved(CellPlace at, string kind, string ja, string en)
    {
        var label = ChannelFields.Kind.Choices.First(c => c.Value == kind).Label;
        context.Found.Add(Codes.ImportMoved, at.Span, ("a", label), ("b", new Bilingual(ja, en)));
    }

    private void Add(CellPlace at, string kind, string value, (string Basis, string On)? consent)
    {
        if (context.Route($"channels.{kind}.value") is not { } route) return;
        var ordinal = at.Tree.CountOf(route);
        at.Tree.Add(route, new Leaf(value, at.Tree.Row, at.Column), ordinal);
        if (consent is not { } given) return;
        if (context.Route($"channels.{kind}.consent.basis") is { } basis) at.Tree.Add(basis, new Leaf(given.Basis, at.Tree.Row, at.Column), ordinal);
        if (context.Route($"channels.{kind}.consent.on") is { } on) at.Tree.Add(on, new Leaf(given.On, at.Tree.Row, at.Column), ordinal);
    }
}
