package jianbao.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which site a page is of, told from its bytes before it is parsed: its host; else for a dump how it begins and how it
 * ends, and for markup how its body begins.
 */
final class SiteKeys {
    /** Bytes in which a page names its address: the head, and the comment of whoever saved it. */
    private static final int HEAD = 1 << 16;

    /** Bytes of a dump's first or last line that tell its site. */
    private static final int LINE = 120;

    /** Tags at the start of a body that tell its template, and bytes among which they are looked for. */
    private static final int TAGS = 8;

    private static final int BODY = 1 << 12;

    /** A tag and the names that it has; what stands between tags is another on every page. */
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z]\\w*)(?:[^<>]*?\\b(?:class|id)=[\"']?([\\w -]+))?");

    /** What stands in the tag or the comment that names a page's address. */
    private static final List<String> NAMED = List.of("canonical", "og:url", "saved from", "url: http");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]{4,400}");

    private SiteKeys() {}

    /** The keys of the sites that a page may be of, none for a page that is empty. */
    static List<String> of(Page page) {
        String captured = CanonicalUrl.host(page.url());
        if (captured != null) {
            return List.of(captured);
        }
        byte[] bytes = page.bytes();
        return page.form() == Page.Form.TEXT ? ofDump(bytes) : ofMarkup(bytes);
    }

    private static List<String> ofMarkup(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String host = host(head);
        if (host != null) {
            return List.of(host);
        }
        int body = Math.max(head.indexOf("<body"), head.indexOf("<BODY"));
        if (body < 0) {
            return List.of();
        }
        var template = new StringBuilder();
        Matcher tag = TAG.matcher(head).region(body, Math.min(head.length(), body + BODY));
        for (int i = 0; i < TAGS && tag.find(); i++) {
            template.append(tag.group(1)).append(' ').append(tag.group(2)).append('>');
        }
        return List.of("<" + printable(template.toString()));
    }

    private static @Nullable String host(String head) {
        for (String named : NAMED) {
            int at = head.indexOf(named);
            int from = head.lastIndexOf('<', at);
            int to = head.indexOf('>', Math.max(at, 0));
            if (at < 0 || from < 0 || to < 0) {
                continue;
            }
            Matcher address = ADDRESS.matcher(head).region(from, to);
            String host = address.find() ? CanonicalUrl.host(address.group()) : null;
            if (host != null) {
                return host;
            }
        }
        return null;
    }

    private static List<String> ofDump(byte[] bytes) {
        int from = 0;
        int to = bytes.length;
        while (from < to && bytes[from] >= 0 && bytes[from] <= ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] >= 0 && bytes[to - 1] <= ' ') {
            to--;
        }
        if (from == to) {
            return List.of();
        }
        int first = from;
        while (first < to && first < from + LINE && bytes[first] != '\n' && bytes[first] != '\r') {
            first++;
        }
        int last = to;
        while (last > from && last > to - LINE && bytes[last - 1] != '\n' && bytes[last - 1] != '\r') {
            last--;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return List.of("^" + printable(text.substring(from, first)), "$" + printable(text.substring(last, to)));
    }

    private static String printable(String telling) {
        return Integer.toUnsignedString(telling.hashCode(), 36);
    }
}
