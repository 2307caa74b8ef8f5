package jianbao.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jianbao.PageTime;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page calls its site: no headline, and no part of one. */
final class SiteName {
    /** Letters of a part of the host's name that tells the site. */
    private static final int TELLING = 4;

    private static final Pattern SITE =
            Pattern.compile(".{2,12}(?:新闻网|日报网|网站|信息网|门户网|政府网|电视台|日报|晚报|晨报|在线|论坛|(?<=\\p{IsHan}{2})网)");

    /** The share of a line in links from which it is a link. */
    private static final double LINKED = 0.9;

    private static final Pattern HOME = Pattern.compile("(?:https?:)?//[^/?#]+/?|/|\\.{0,2}/?(?:index\\.\\w{2,5})?");

    private final Set<String> keys;
    private final String host;

    private SiteName(Set<String> keys, String host) {
        this.keys = keys;
        this.host = host;
    }

    /** Told by the head, the address, what the title element has beyond the headline that is shared, and headings that lead home. */
    static SiteName of(HeadMeta head, String title, @Nullable String host, List<Line> lines) {
        Set<String> keys = new HashSet<>();
        for (Line line : lines) {
            Element element =
                    line.block().linkDensity() >= LINKED ? line.block().element() : null;
            // A blog's own name above each of its posts leads to the first page.
            if (Nearest.inHeading(element, 3)
                    && HOME.matcher(Nearest.address(element)).matches()) {
                keys.add(line.key());
            }
        }
        String name = head.first("og:site_name", "application-name", "apple-mobile-web-app-title", "sitename");
        if (name != null) {
            keys.add(TitleText.key(name));
        }
        String shared = head.first("og:title", "twitter:title");
        String full = TitleText.key(title);
        String key = shared == null ? "" : TitleText.key(shared);
        if (key.length() >= TELLING && full.endsWith(key) && full.length() > key.length()) {
            keys.add(full.substring(0, full.length() - key.length()));
        }
        keys.remove("");
        return new SiteName(keys, host == null ? "" : TitleText.key(host));
    }

    /** Whether a key is the site's name. */
    boolean is(String key) {
        return keys.contains(key);
    }

    /** What stands in a text behind the site's name and a colon; null if it does not begin so. */
    @Nullable String behind(String text) {
        int colon = text.indexOf(": ");
        return colon > 0 && is(TitleText.key(text.substring(0, colon)))
                ? text.substring(colon + 2).strip()
                : null;
    }

    /** A text without the site's name at its end. */
    String cut(String text) {
        String cut = text;
        while (ends(cut)) {
            cut = TitleText.prefixes(cut).get(1);
        }
        return cut;
    }

    /** Whether a text ends, behind a separator, with the site's name. */
    boolean ends(String text) {
        List<String> suffixes = TitleText.suffixes(text);
        if (suffixes.isEmpty()) {
            return false;
        }
        String last = suffixes.getLast();
        String key = TitleText.key(last);
        return is(key)
                || key.length() >= TELLING && host.contains(key)
                || SITE.matcher(PageTime.watching(last)).matches();
    }
}
