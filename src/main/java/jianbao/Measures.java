package jianbao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** What is computed from a page or its body, the same way everywhere. */
public final class Measures {
    /** The hex digits of an id or content hash: 64 bits, so two among a billion pages collide once in 37 archives. */
    private static final int HASH_DIGITS = 16;

    /** The block that nearly all Han characters are of, and nothing else. */
    private static final int FIRST_IDEOGRAPH = 0x4E00;

    private static final int LAST_IDEOGRAPH = 0x9FFF;

    /** The first radical: no Han character stands before it. */
    private static final int FIRST_HAN = 0x2E80;

    /** What stands between full-width letters and their ASCII forms. */
    private static final int WIDE = '！' - '!';

    /** Marks of Chinese text, none of which has letters or digits in any of its forms. */
    private static final String MARKS = "　、。《》〈〉「」『』【】〔〕“”‘’—…·";

    private Measures() {}

    /** The characters of a text, in Unicode code points. */
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The Han characters of a text, in code points. */
    public static int han(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            count += isIdeograph(c) || c >= FIRST_HAN && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                    ? 1
                    : 0;
        }
        return count;
    }

    private static boolean isIdeograph(int c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    }

    /** Equal for bodies that differ only in spacing, punctuation, width and case. */
    public static String contentHash(String body) {
        return sha256(letters(body).getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
    }

    /** The letters and digits of a text after compatibility normalization, in lower case. */
    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char narrow = c >= '！' && c <= '～' ? (char) (c - WIDE) : c;
            if (isIdeograph(c)) {
                letters.append(c);
            } else if (narrow >= 0x80 && MARKS.indexOf(narrow) < 0) {
                return normalized(text);
            } else if (narrow < 0x80 && Character.isLetterOrDigit(narrow)) {
                letters.append(Character.toLowerCase(narrow));
            }
        }
        return letters.toString();
    }

    /** The same of a text with other characters than Chinese and English ones: marks that combine and forms of many letters. */
    private static String normalized(String text) {
        var letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The id of a page with these bytes' SHA-256. */
    public static String id(String sha256) {
        return sha256.substring(0, HASH_DIGITS);
    }

    /** The SHA-256 of bytes, in lower-case hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
