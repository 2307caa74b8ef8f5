package jianbao;

import java.util.Locale;

/** What kind of page it is. A hub is never merged into one fake article. */
public enum PageType {
    /** One piece with a body. */
    ARTICLE,
    /** A special-topic hub (专题): a lead and items. */
    TOPIC,
    /** An index page: links to articles, nothing to read. */
    LIST,
    /** None of these. */
    OTHER;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name in JSON and in queries: {@code article}. */
    public String label() {
        return label;
    }
}
