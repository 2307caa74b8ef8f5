package jianbao.extract;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Shows the headline and the credits that a page's data holds beside its body, as the script would have that draws the page. */
final class DataCredits {
    private static final List<String> TITLES = List.of("title", "headline", "articletitle", "newstitle");

    private static final List<String> AUTHORS =
            List.of("author", "authorname", "author_name", "authors", "byline", "reporter", "writer");

    private static final List<String> SOURCES = List.of("source", "sourcename", "source_name", "copyfrom", "medianame");

    private static final List<String> TIMES = List.of(
            "publishtime",
            "publish_time",
            "pubtime",
            "pub_time",
            "publishdate",
            "publish_date",
            "pubdate",
            "datepublished",
            "publishedat",
            "published_at",
            "releasetime",
            "ptime",
            "time",
            "ctime",
            "createtime",
            "create_time");

    /** Names of objects within that tell more of the article. */
    private static final List<String> WITHIN = List.of("info", "author", "media", "source", "meta");

    /** Characters of what tells who or when, at most. */
    private static final int LONGEST = 60;

    /** Seconds and milliseconds since 1970, of this century. */
    private static final long SECONDS = 946_684_800L;

    private static final long MILLISECONDS = SECONDS * 1000;

    private DataCredits() {}

    /** Adds to the end of a page, before its body is, what the object that holds the body says of it; nothing of data that is read as such. */
    static void show(Document page, Map<?, ?> owner) {
        if (owner.isEmpty() || owner.containsKey("@type")) {
            return;
        }
        String title = said(owner, TITLES, PageTitle.LONGEST);
        if (!title.isEmpty() && page.selectFirst("h1") == null) {
            page.body().appendElement("h1").text(title);
        }
        String time = told(owner, TIMES, LONGEST);
        String source = told(owner, SOURCES, OutletName.LONGEST);
        String author = told(owner, AUTHORS, LONGEST);
        String credits = time + labelled("来源", source) + labelled("作者", author);
        page.body().appendElement("p").text(credits.strip());
    }

    /** The first of these that the object says itself; empty if none. */
    private static String said(Map<?, ?> owner, List<String> names, int longest) {
        for (String name : names) {
            for (var entry : owner.entrySet()) {
                String value = named(entry, name) ? text(entry.getValue()) : "";
                if (!value.isEmpty() && value.length() <= longest) {
                    return value;
                }
            }
        }
        return "";
    }

    /** The first of these that the object says, or one within it that tells more of the article; empty if none. */
    private static String told(Map<?, ?> owner, List<String> names, int longest) {
        String own = said(owner, names, longest);
        if (!own.isEmpty()) {
            return own;
        }
        for (var entry : owner.entrySet()) {
            String key = String.valueOf(entry.getKey()).toLowerCase(Locale.ROOT);
            if (entry.getValue() instanceof Map<?, ?> within && WITHIN.stream().anyMatch(key::contains)) {
                String value = told(
                        within, key.contains("author") && names.equals(AUTHORS) ? List.of("name") : names, longest);
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return "";
    }

    private static String labelled(String label, String value) {
        return value.isEmpty() ? "" : ' ' + label + '：' + value;
    }

    private static boolean named(Map.Entry<?, ?> entry, String name) {
        return String.valueOf(entry.getKey()).equalsIgnoreCase(name);
    }

    private static String text(Object value) {
        return switch (value) {
            case String text -> text.strip();
            case Number number when number.longValue() >= MILLISECONDS -> date(number.longValue() / 1000);
            case Number number when number.longValue() >= SECONDS -> date(number.longValue());
            case null, default -> "";
        };
    }

    private static String date(long seconds) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                .format(Instant.ofEpochSecond(seconds).atOffset(Moment.CHINA));
    }
}
