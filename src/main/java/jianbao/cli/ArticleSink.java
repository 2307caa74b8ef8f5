package jianbao.cli;

import java.util.function.Consumer;
import jianbao.Article;
import jianbao.export.ArticleFormat;

/** Writes articles one after the other, as one file of a format. */
final class ArticleSink implements Consumer<Article> {
    private final ArticleFormat format;
    private final Consumer<String> out;
    private long count;

    ArticleSink(ArticleFormat format, Consumer<String> out) {
        this.format = format;
        this.out = out;
        out.accept(format.head());
    }

    @Override
    public void accept(Article article) {
        if (count++ > 0) {
            out.accept(format.separator());
        }
        out.accept(format.article(article));
    }

    /** How many articles were written. */
    long count() {
        return count;
    }

    void finish() {
        out.accept(format.tail());
    }
}
