namespace Kyojo.Citations;

/// <summary>Kinds of publications: the types of CSL 1.0.2 that reports.md section 5.1 takes over.</summary>
public enum PublicationKind
{
    /// <summary><c>article-journal</c>.</summary>
    JournalArticle,
    /// <summary><c>article-magazine</c>.</summary>
    MagazineArticle,
    /// <summary><c>article-newspaper</c>.</summary>
    NewspaperArticle,
    /// <summary><c>book</c>.</summary>
    Book,
    /// <summary><c>chapter</c>.</summary>
    Chapter,
    /// <summary><c>report</c>.</summary>
    Report,
    /// <summary><c>webpage</c>.</summary>
    Webpage,
    /// <summary><c>dataset</c>.</summary>
    Dataset,
}
