package jianbao.extract;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page.
 *
 * @param url absolute, or null
 * @param from what tells it
 */
record CanonicalUrl(@Nullable String url, String from) {
    /** Characters of an address that is kept. */
    private static final int LONGEST = 2000;

    /** The comment that savers of whole pages leave: SingleFile's "url:", monolith's and wget's "saved from". */
    private static final Pattern SAVED = Pattern.compile("(?i)(?:\\burl: ?|saved from (?:url=\\(\\d+\\))?)(https?://\\S+)");

    static CanonicalUrl of(@Nullable Document dom, HeadMeta head, @Nullable String captured) {
        if (dom != null) {
            for (Element link : dom.getElementsByTag("link")) {
                if (link.attr("rel").equalsIgnoreCase("canonical") && absolute(link.attr("href"))) {
                    return new CanonicalUrl(link.attr("href").strip(), "link canonical");
                }
            }
        }
        String og = head.first("og:url");
        if (og != null && absolute(og)) {
            return new CanonicalUrl(og.strip(), "og:url");
        }
        if (captured != null) {
            return new CanonicalUrl(captured, "captured from");
        }
        String saved = dom == null ? null : saved(dom);
        return saved == null ? new CanonicalUrl(null, "") : new CanonicalUrl(saved, "the saver's comment");
    }

    private static @Nullable String saved(Document dom) {
        Element html = dom.firstElementChild();
        for (Node parent : html == null ? new Node[] {dom} : new Node[] {dom, html, dom.head()}) {
            for (Node child : parent.childNodes()) {
                if (child instanceof Comment comment) {
                    String text = comment.getData();
                    Matcher m = SAVED.matcher(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
                    if (m.find()) {
                        return m.group(1);
                    }
                }
            }
        }
        return null;
    }

    private static boolean absolute(String url) {
        String bare = url.strip();
        return (bare.startsWith("http://") || bare.startsWith("https://")) && bare.length() <= LONGEST;
    }

    /** The host of an address, without www; null if it has none. */
    static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
