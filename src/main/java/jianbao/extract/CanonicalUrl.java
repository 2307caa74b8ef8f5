package jianbao.extract;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
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
    private static final Pattern SAVED =
            Pattern.compile("(?i)(?:\\burl: ?|saved from (?:url=\\(\\d+\\))?)(https?://\\S+)");

    static CanonicalUrl of(Markup markup, HeadMeta head, @Nullable String captured) {
        for (Element link : markup.links()) {
            if (link.attr("rel").equalsIgnoreCase("canonical") && absolute(link.attr("href"))) {
                return new CanonicalUrl(link.attr("href").strip(), "link canonical");
            }
        }
        String og = head.first("og:url");
        if (og != null && absolute(og)) {
            return new CanonicalUrl(og.strip(), "og:url");
        }
        if (captured != null) {
            return new CanonicalUrl(captured, "captured from");
        }
        for (String comment : markup.comments()) {
            Matcher m = SAVED.matcher(comment.length() <= LONGEST ? comment : comment.substring(0, LONGEST));
            if (m.find()) {
                return new CanonicalUrl(m.group(1), "the saver's comment");
            }
        }
        return new CanonicalUrl(null, "");
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
