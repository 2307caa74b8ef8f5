package jianbao.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What an element's name says of how its text is read. */
final class Tags {
    /** Elements that flow within a line; every other one breaks it. */
    private static final Set<String> INLINE_TAGS = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "nobr", "o:p", "q", "rb", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    /** Elements without text to read. {@code noscript} stays: old pages keep their body there. */
    private static final Set<String> SILENT_TAGS = Set.of(
            "script",
            "style",
            "select",
            "option",
            "datalist",
            "button",
            "input",
            "textarea",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "map",
            "legend",
            "rt",
            "rp",
            "head",
            "title",
            "meta",
            "link");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> BOLD_TAGS = Set.of("b", "strong", "em", "h1", "h2", "h3", "h4", "h5", "h6");

    /** The text within is set bold. */
    static final int BOLD = 1;

    /** It flows within a line. */
    static final int INLINE = 2;

    /** It has no text to read. */
    static final int SILENT = 4;

    /** The three sets in one look-up: every element is asked twice. */
    private static final Map<String, Integer> KINDS = kinds();

    private Tags() {}

    /** What the name says: {@link #BOLD}, {@link #INLINE} and {@link #SILENT} added up. */
    static int kind(String tag) {
        return KINDS.getOrDefault(tag, 0);
    }

    /** Whether an element has no text to read. */
    static boolean silent(String tag) {
        return kind(tag) == SILENT;
    }

    static boolean isHeading(String tag) {
        return HEADINGS.contains(tag);
    }

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        INLINE_TAGS.forEach(tag -> kinds.merge(tag, INLINE, Integer::sum));
        BOLD_TAGS.forEach(tag -> kinds.merge(tag, BOLD, Integer::sum));
        SILENT_TAGS.forEach(tag -> kinds.put(tag, SILENT));
        return kinds;
    }
}
