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

    private Measures() {}

    /** The characters of a text, in Unicode code points. */
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The Han characters of a text, in code points. */
    public static int han(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
    }

    /** Equal for bodies that differ only in spacing, punctuation, width and case. */
    public static String contentHash(String body) {
        var letters = new StringBuilder(body.length());
        Normalizer.normalize(body, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return sha256(letters.toString().getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
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
