package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title's text: compared by its letters alone, and cut at what separates it from the site's name. */
final class TitleText {
    private static final Pattern SEPARATOR =
            Pattern.compile(" ?(?:[_|｜丨»›]|-{2,}|—{1,2}|–|::|<<|>>| - | : | · |-(?=[^-]{1,20}$)) ?");

    private TitleText() {}

    /** Letters and digits only, lower case: what two spellings of one title share. */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /** The text up to each of its separators, the longest first, the whole text included. */
    static List<String> prefixes(String text) {
        List<String> prefixes = new ArrayList<>();
        prefixes.add(text);
        List<Integer> cuts = new ArrayList<>();
        Matcher m = SEPARATOR.matcher(text);
        while (m.find() && cuts.size() < 12) {
            cuts.add(m.start());
        }
        for (int cut : cuts.reversed()) {
            if (cut > 0) {
                prefixes.add(text.substring(0, cut).strip());
            }
        }
        return prefixes;
    }

    /** The text behind each of its separators, the longest first. */
    static List<String> suffixes(String text) {
        List<String> suffixes = new ArrayList<>();
        Matcher m = SEPARATOR.matcher(text);
        while (m.find() && suffixes.size() < 12) {
            suffixes.add(text.substring(m.end()).strip());
        }
        return suffixes;
    }

    /** How many different pairs of neighbouring characters of a title also stand in a text, as a share. */
    static double shared(String title, String text) {
        String key = key(title);
        if (key.length() < 2) {
            return 0;
        }
        int shared = 0;
        for (int i = 0; i + 1 < key.length(); i++) {
            if (text.contains(key.substring(i, i + 2))) {
                shared++;
            }
        }
        return (double) shared / (key.length() - 1);
    }
}
