package jianbao.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The classes and ids of a page's elements, as words; those of many elements are the same. */
final class ElementNames {
    /** The words of an element's class and id, and what they say. */
    record Named(String words, int clues) {}

    private static final Named NAMELESS = new Named("", 0);

    private final Map<String, Named> names = new HashMap<>();

    Named of(Element element) {
        if (element.attributesSize() == 0) {
            return NAMELESS;
        }
        String type = element.className();
        String id = element.id();
        if (type.isEmpty() && id.isEmpty()) {
            return NAMELESS;
        }
        String both = type.isEmpty() ? id : id.isEmpty() ? type : type + " " + id;
        return names.computeIfAbsent(both, name -> {
            String words = words(name);
            return new Named(words, Clue.ofWords(words));
        });
    }

    private static String words(String both) {
        var words = new StringBuilder(both.length() + 8);
        char before = ' ';
        for (int i = 0; i < both.length(); i++) {
            char c = both.charAt(i);
            if (c >= 'a' && c <= 'z') {
                words.append(c);
                before = c;
                continue;
            }
            if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
                words.append(' ');
            }
            words.append(Character.isLetter(c) ? Character.toLowerCase(c) : c == '-' || c == '_' ? ' ' : c);
            before = c;
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
