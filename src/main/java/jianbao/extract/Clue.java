package jianbao.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an element's name, class or id says about what stands in it. */
enum Clue {
    BODY,
    SIDE,
    COMMENTS,
    RELATED,
    SHARE,
    NAVIGATION,
    FOOTER,
    PROMO,
    META,
    CAPTION,
    HIDDEN,
    ARTICLE_TAG,
    QUOTE,
    LIST;

    /** Words of classes and ids, found anywhere in them. */
    private static final PhraseBook WORDS = PhraseBook.load("class-words.txt", names());

    private static final Map<String, Clue> TAGS = Map.ofEntries(
            Map.entry("nav", NAVIGATION),
            Map.entry("footer", FOOTER),
            Map.entry("aside", SIDE),
            Map.entry("article", ARTICLE_TAG),
            Map.entry("main", ARTICLE_TAG),
            Map.entry("figcaption", CAPTION),
            Map.entry("caption", CAPTION),
            Map.entry("blockquote", QUOTE),
            Map.entry("noscript", HIDDEN),
            Map.entry("ul", LIST),
            Map.entry("ol", LIST));

    /** Tags whose class says nothing: it names the theme of the whole page. */
    private static final Set<String> WHOLE_PAGE = Set.of("html", "body");

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int clues) {
        return (clues & bit()) != 0;
    }

    /** What the name of an element says. */
    static int ofTag(String tag) {
        Clue clue = TAGS.get(tag);
        return clue == null ? 0 : clue.bit();
    }

    /** What its class and id words say, unless it {@linkplain #namesWholePage is the whole page}. */
    static int ofWords(String words) {
        return words.isEmpty() ? 0 : WORDS.kinds(words);
    }

    static boolean namesWholePage(String tag) {
        return WHOLE_PAGE.contains(tag);
    }

    private static java.util.List<String> names() {
        return java.util.Arrays.stream(values())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
