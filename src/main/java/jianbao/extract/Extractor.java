package jianbao.extract;

import jianbao.Article;
import jianbao.Page;

/** Makes an article of a page. Thread-safe. */
public final class Extractor {
    /** The version of what extraction does: an index made by another one is extracted anew. */
    public static final String VERSION = "jianbao 0.1.0";

    private final ExtractOptions options;

    public Extractor(ExtractOptions options) {
        this.options = options;
    }

    /** The article of a page; a page that holds none is of another type, and never a failure. */
    public Article extract(Page page) {
        throw new IllegalStateException("being written " + options);
    }

    /** The article of a page, and how it was read. */
    public Inspection inspect(Page page) {
        throw new IllegalStateException("being written " + options);
    }
}
