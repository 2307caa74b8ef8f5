package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * XML as text, in the charset that its first bytes or its declaration name. Bytes that mean nothing there are read as U+FFFD, where a
 * parser of XML gives up, and complains to the terminal by itself.
 */
final class XmlText {
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    private static final int BYTE_ORDER_MARK = 0xfeff;

    private XmlText() {}

    /**
     * Reads bytes as text.
     *
     * @param head the first of them
     * @param told what their container says of their charset
     */
    static Reader of(InputStream bytes, byte[] head, @Nullable String told) throws IOException {
        var text = new PushbackReader(new InputStreamReader(bytes, charset(head, told)), 1);
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static Charset charset(byte[] head, @Nullable String told) {
        if (head.length >= 2 && (head[0] == 0 || head[1] == 0 || (head[0] & head[1]) == -2)) {
            return head[0] == 0 || head[0] == -2 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return named(declared.find() ? declared.group(1) : told);
    }

    private static Charset named(@Nullable String name) {
        if (name == null) {
            return StandardCharsets.UTF_8;
        }
        // Whoever says GB 2312 means what Chinese systems make of it, which has more characters.
        String meant = name.toLowerCase(Locale.ROOT).startsWith("gb") ? "GB18030" : name;
        try {
            return Charset.forName(meant);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
