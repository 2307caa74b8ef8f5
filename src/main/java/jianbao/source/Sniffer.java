package jianbao.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its first bytes what a file is. */
final class Sniffer {
    /** A tag that pages begin with or soon come to. Text dumps hold none of them. */
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|!--|html|head|body|meta|title|script|style|link|div|table|p|br|span|h[1-6]|article|section|center|font)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String XML = "<?xml";

    /** The share of control characters above which bytes are no text: none is normal, a few come with damage. */
    private static final double MOST_CONTROLS = 0.02;

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("a PNG image", "\u0089PNG"),
            new Signature("a JPEG image", "\u00ff\u00d8\u00ff"),
            new Signature("a GIF image", "GIF8"),
            new Signature("a WebP or other RIFF file", "RIFF"),
            new Signature("a PDF file", "%PDF-"),
            new Signature("a zip archive", "PK\u0003\u0004"),
            new Signature("a gzip file", "\u001f\u008b"),
            new Signature("a bzip2 file", "BZh"),
            new Signature("an xz file", "\u00fd7zXZ"),
            new Signature("a Zstandard file", "\u0028\u00b5\u002f\u00fd"),
            new Signature("a 7z archive", "7z\u00bc\u00af"),
            new Signature("a RAR archive", "Rar!"),
            new Signature("an old Office file", "\u00d0\u00cf\u0011\u00e0"),
            new Signature("an ELF program", "\u007fELF"),
            new Signature("a Java class", "\u00ca\u00fe\u00ba\u00be"),
            new Signature("an SQLite database", "SQLite format 3"));

    private record Signature(String what, String start) {}

    private Sniffer() {}

    /** What a file is if it is not text, or null if it may be. */
    static @Nullable String binary(byte[] head) {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        for (Signature each : SIGNATURES) {
            if (latin.startsWith(each.start())) {
                return "it starts like " + each.what();
            }
        }
        return isWide(head) || controls(head) <= MOST_CONTROLS * head.length ? null : "it holds control characters";
    }

    /** Whether text is markup. */
    static boolean isMarkup(byte[] head) {
        String latin = new String(head, isWide(head) ? wide(head) : StandardCharsets.ISO_8859_1);
        String start = latin.stripLeading();
        return start.regionMatches(true, 0, XML, 0, XML.length())
                || MARKUP.matcher(latin).find();
    }

    /** UTF-16 or UTF-32: by a byte-order mark, or because every other byte of a Latin passage is zero. */
    private static boolean isWide(byte[] head) {
        if (head.length >= 2
                && ((head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe
                        || (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff)) {
            return true;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int most = Math.max(even, odd);
        return most > head.length / 8 && Math.min(even, odd) * 8 <= most;
    }

    private static java.nio.charset.Charset wide(byte[] head) {
        boolean bigEndian = (head[0] & 0xff) == 0xfe || head[0] == 0;
        return bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static int controls(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b && b != 0x1a) {
                controls++;
            }
        }
        return controls;
    }
}
