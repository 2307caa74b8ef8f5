package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title's text: compared by its letters alone, and cut at what separates it from the site's name. */
final class TitleText {
    private static final Sought SEPARATOR =
            new Sought(" ?(?:[_|｜丨»›]|-{2,}|—{1,2}|–|::|<<|>>| - | : | · |-(?=[^-]{1,20}$)) ?");

    /** The switch of the letters' size, glued to a headline. */
    private static final Pattern LETTERS =
            Pattern.compile("\\s*[【\\[(（]\\s*字[体號号]\\s*[:：][^】\\])）]{0,12}[】\\])）]\\s*$");

    /** What a site says of a piece beside its headline: that it is its own, or worth reading. */
    private static final Pattern MARK = Pattern.compile("(?<=.{5})\\s+(?:原创|原創|精选|精選|置顶|置頂|转载|轉載)$");

    private TitleText() {}

    /** A headline without the switch of the letters' size behind it, or a mark that it is the site's own. */
    static String bare(String text) {
        return MARK.matcher(LETTERS.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** Letters and digits only, lower case: what two spellings of one title share. */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FFF || c >= 'a' && c <= 'z') {
                // Most characters of most texts, which need no look at the tables of Unicode.
                key.append(c);
                i++;
            } else {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint);
                if (Character.isLetterOrDigit(codePoint)) {
                    key.appendCodePoint(Character.toLowerCase(codePoint));
                }
            }
        }
        return key.toString();
    }

    /** The text up to each of its separators, the longest first, the whole text included. */
    static List<String> prefixes(String text) {
        List<String> prefixes = new ArrayList<>();
        prefixes.add(text);
        List<Integer> cuts = new ArrayList<>();
        for (Matcher m = SEPARATOR.find(text, 0); m != null && cuts.size() < 12; m = SEPARATOR.find(text, m.end())) {
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
        for (Matcher m = SEPARATOR.find(text, 0);
                m != null && suffixes.size() < 12;
                m = SEPARATOR.find(text, m.end())) {
            suffixes.add(text.substring(m.end()).strip());
        }
        return suffixes;
    }
}
