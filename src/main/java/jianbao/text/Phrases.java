package jianbao.text;

import java.util.Map;
import java.util.function.IntUnaryOperator;

/** A dictionary of phrases, of which the longest that fits is taken. */
final class Phrases {
    private final Map<String, String> entries;

    /** By first character: the length of the longest phrase. */
    private final byte[] longest = new byte[1 << Character.SIZE];

    Phrases(Map<String, String> entries) {
        this.entries = entries;
        for (String phrase : entries.keySet()) {
            char first = phrase.charAt(0);
            longest[first] = (byte) Math.max(longest[first], phrase.length());
        }
    }

    /** Converts a text by phrases, and what stands in no phrase by characters. */
    String convert(String text, IntUnaryOperator characters) {
        StringBuilder converted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int length = lengthAt(text, i);
            if (length > 0) {
                converted.append(entries.get(text.substring(i, i + length)));
                i += length;
            } else {
                int codePoint = text.codePointAt(i);
                converted.appendCodePoint(characters.applyAsInt(codePoint));
                i += Character.charCount(codePoint);
            }
        }
        return converted.toString();
    }

    private int lengthAt(String text, int at) {
        int length = Math.min(longest[text.charAt(at)], text.length() - at);
        while (length > 0 && !entries.containsKey(text.substring(at, at + length))) {
            length--;
        }
        return length;
    }
}
