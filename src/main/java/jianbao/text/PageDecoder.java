package jianbao.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page's bytes into text: a byte-order mark decides, then the form of UTF-8, then what is declared, unless
 * another charset gives clearly more plausible text.
 */
public final class PageDecoder {
    /** In plausibility: by so much the text of another charset must be better than that of the declared one. */
    private static final double CLEARLY = 0.15;

    /** In plausibility: text this good is what it was declared or guessed to be; nothing else is tried. */
    private static final double BEYOND_DOUBT = 0.75;

    /** What A3 A0 is in GB18030; pages wrote it as a blank, and browsers show it so (WHATWG Encoding, index gb18030). */
    private static final char BLANK = '\uE5E5';

    private PageDecoder() {}

    /** Decodes a page; a server's charset that is null or unknown counts as none. */
    public static Decoded decode(byte[] bytes, @Nullable String serverCharset) {
        Wide wide = Wide.of(bytes);
        if (wide != null) {
            return decoded(wide.charset(), bytes, wide.mark(), serverCharset);
        }
        int start = startsWithUtf8Mark(bytes) ? 3 : 0;
        String own = DeclaredCharset.in(bytes);
        String declared = own != null ? own : serverCharset;
        Utf8Form form = Utf8Form.of(bytes, start);
        if (form.isAscii()) {
            return ascii(bytes, start, own, declared);
        }
        if (start > 0 || form.isUtf8()) {
            String text = new String(bytes, start, bytes.length - start - form.cut(), StandardCharsets.UTF_8);
            int malformed = form.malformed() + (form.cut() > 0 ? 1 : 0);
            return new Decoded(text, StandardCharsets.UTF_8.name(), declared, malformed);
        }
        return mostPlausible(bytes, candidates(serverCharset, own), declared);
    }

    private static Decoded decoded(Charset charset, byte[] bytes, int start, @Nullable String declared) {
        String read = new String(bytes, start, bytes.length - start, charset);
        String text = charset.equals(CharsetLabel.GB18030) ? read.replace(BLANK, '\u3000') : read;
        return new Decoded(text, charset.name(), declared, replacements(text));
    }

    /** Bytes below 80 say the same in all charsets of pages but those that shift by escape sequences. */
    private static Decoded ascii(byte[] bytes, int start, @Nullable String own, @Nullable String declared) {
        Charset charset = CharsetLabel.charset(own);
        if (charset == null || !charset.name().startsWith("ISO-2022")) {
            charset = StandardCharsets.UTF_8;
        }
        return decoded(charset, bytes, start, declared);
    }

    /** Which charsets to try, in the order of trust. */
    private static SequencedSet<Charset> candidates(@Nullable String server, @Nullable String own) {
        SequencedSet<Charset> candidates = new LinkedHashSet<>();
        for (String label : new String[] {server, own}) {
            Charset charset = CharsetLabel.charset(label);
            if (charset != null) {
                candidates.add(charset);
            }
        }
        candidates.add(CharsetLabel.GB18030);
        candidates.add(CharsetLabel.BIG5);
        candidates.add(CharsetLabel.WINDOWS_1252);
        return candidates;
    }

    private static Decoded mostPlausible(byte[] bytes, SequencedSet<Charset> candidates, @Nullable String declared) {
        Decoded best = null;
        double bestWorth = 0;
        for (Charset charset : candidates) {
            Decoded decoded = decoded(charset, bytes, 0, declared);
            double worth = Plausibility.of(decoded.text());
            if (best == null || worth > bestWorth + CLEARLY) {
                best = decoded;
                bestWorth = worth;
            }
            if (bestWorth > BEYOND_DOUBT) {
                break;
            }
        }
        return best == null ? decoded(CharsetLabel.GB18030, bytes, 0, declared) : best;
    }

    private static boolean startsWithUtf8Mark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static int replacements(String text) {
        int count = 0;
        for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
            count++;
        }
        return count;
    }
}
