package jianbao.export;

import jianbao.Article;

/** A way to write articles as text. A file in this format is {@code head article (separator article)* tail}. */
public interface ArticleFormat {
    /** The name on the command line, which is also the ending of the file's name: {@code jsonl}. */
    String name();

    /** What stands before the first article. */
    default String head() {
        return "";
    }

    /** One article. */
    String article(Article article);

    /** What stands between two articles. */
    default String separator() {
        return "";
    }

    /** What stands after the last article. */
    default String tail() {
        return "";
    }
}
