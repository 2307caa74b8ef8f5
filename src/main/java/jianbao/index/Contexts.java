package jianbao.index;

import java.util.function.Consumer;
import jianbao.Article;
import jianbao.Marked.Span;
import jianbao.text.Folding;

/**
 * The matches of an article with what stands around them.
 *
 * @param article that is looked through
 * @param width of the context on each side, in characters
 */
record Contexts(Article article, int width) {
    void each(Needles needles, Consumer<Concordance> visitor) {
        each(ArticleDocument.title(article), true, needles, visitor);
        each(article.content().body(), false, needles, visitor);
    }

    private void each(String text, boolean inTitle, Needles needles, Consumer<Concordance> visitor) {
        for (Span span : Needles.spans(needles.matches(Folding.fold(text)))) {
            visitor.accept(new Concordance(
                    article,
                    inTitle,
                    text.substring(before(text, span.start()), span.start()),
                    text.substring(span.start(), span.end()),
                    text.substring(span.end(), after(text, span.end()))));
        }
    }

    private int before(String text, int end) {
        int at = end;
        for (int left = width; left > 0 && at > 0 && text.charAt(at - 1) != '\n'; left--) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    private int after(String text, int start) {
        int at = start;
        for (int left = width; left > 0 && at < text.length() && text.charAt(at) != '\n'; left--) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
