package jianbao.extract;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Dates.Origin;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the dates that a page's data, markup and address tell. */
final class DataDates {
    /** Characters of an address that is looked at. */
    private static final int LONGEST_URL = 500;

    /** The names of the head's date of publication, the more exact first. */
    private static final List<String> NAMES = List.of(
            "article:published_time",
            "enp:date",
            "og:published_time",
            "article:published",
            "publishdate",
            "pubdate",
            "publish-date",
            "publish_date",
            "publishtime",
            "pub_date",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "sailthru.date",
            "parsely-pub-date",
            "cxenseparse:recs:publishtime",
            "article.published",
            "published-date",
            "og:release_date",
            "weibo: article:create_at",
            "citation_publication_date",
            "citation_online_date",
            "releasedate",
            "date",
            "originalpublicationdate",
            "displaydate",
            "rnews:datepublished",
            "article:create_at",
            "og:article:published_time",
            "published_at",
            "bt:pubdate",
            "article:publicationdate",
            "shareaholic:article_published_time",
            "firstpublishedtime",
            "dcsext.articlefirstpublished");

    /** A month and a day without a year; two elements in a row may join it to the clock: 10-0812:00. */
    private static final Pattern YEARLESS =
            Pattern.compile("(?<![\\d年/.-])(?<!\\d:)(\\d{1,2})[-/.月](\\d{1,2})(?=\\d\\d:\\d\\d|(?![\\d/.:-]|月))");

    /** What a day weighs that is seen and has its year from the data. */
    private static final double YEAR_KNOWN = 2;

    private static final Pattern SEPARATES = Pattern.compile("(?:[|_]| - ) ?$");

    /** What a date in the title element weighs. */
    private static final double TITLED = 2;

    private final DateEvidence evidence;
    private final List<Line> lines;
    private final ArticleSpan span;

    DataDates(DateEvidence evidence, List<Line> lines, ArticleSpan span) {
        this.evidence = evidence;
        this.lines = lines;
        this.span = span;
    }

    void head(HeadMeta head, JsonLd ld) {
        String published = ld.text("datePublished");
        evidence.add(published, 4, Origin.JSONLD, "jsonld datePublished");
        // Baidu's own field, which some fill with the time of the last change.
        evidence.add(published == null ? ld.text("pubDate") : null, 2, Origin.JSONLD, "jsonld pubDate");
        if (published == null) {
            evidence.add(ld.text("dateCreated"), 2, Origin.JSONLD, "jsonld dateCreated");
            evidence.add(ld.text("uploadDate"), 2, Origin.JSONLD, "jsonld uploadDate");
        }
        for (String name : NAMES) {
            evidence.add(head.first(name), name.equals("date") ? 2.5 : 3.5, Origin.META, "meta " + name);
        }
    }

    /** The date behind the headline in the title element, set apart: ... | DW | 14.10.2016. */
    void title(String title) {
        String plain = Line.plain(title);
        List<Moment> dates = DateReader.all(plain);
        Moment last = dates.isEmpty() ? null : evidence.valid(dates.getLast());
        boolean apart = last != null
                && last.saysDay()
                && last.end() == plain.length()
                && SEPARATES.matcher(plain.substring(0, last.start())).find();
        if (last != null && apart) {
            evidence.add(new DateCandidate(last, TITLED, Origin.META, "title element", -1));
        }
    }

    /** When the page says that it was changed last. */
    @Nullable OffsetDateTime modified(HeadMeta head, JsonLd ld) {
        Moment last = changed(head, ld);
        return last == null ? null : last.dated();
    }

    private @Nullable Moment changed(HeadMeta head, JsonLd ld) {
        String data = ld.text("dateModified");
        return evidence.moment(
                data != null
                        ? data
                        : head.first(
                                "article:modified_time",
                                "og:updated_time",
                                "datemodified",
                                "lastmodified",
                                "dcterms.modified",
                                "dateupdate"));
    }

    /** 10-08 beneath the headline, of which the year stands in the data alone: in the date of a change on that very day. */
    void yearless(HeadMeta head, JsonLd ld) {
        Moment changed = changed(head, ld);
        if (changed == null || !changed.saysDay() || !evidence.candidates().isEmpty()) {
            return;
        }
        int last = Math.min(span.bodyStart(), lines.size() - 1);
        for (int i = Math.max(0, span.anchor()); i <= last; i++) {
            Line line = lines.get(i);
            Matcher m = YEARLESS.matcher(line.text().length() <= DateEvidence.DATE_LINE ? line.plain() : "");
            while (m.find()) {
                if (Integer.parseInt(m.group(1)) == changed.at().getMonthValue()
                        && Integer.parseInt(m.group(2)) == changed.at().getDayOfMonth()) {
                    evidence.add(new DateCandidate(
                            changed, YEAR_KNOWN, Origin.META, "data of the day beneath the title", i));
                    return;
                }
            }
        }
    }

    /** What the page's markup calls a time. */
    void marked(Markup markup) {
        for (Element time : markup.times()) {
            int line = lineOf(time);
            boolean own = time.hasAttr("pubdate") && (line < 0 || span.inArticle(line));
            if (own || line >= span.anchor() - 3 && line <= span.bodyStart()) {
                evidence.add(value(time), own ? 3.6 : 2.2, Origin.META, "time element");
                break;
            }
        }
        for (Element published : markup.published()) {
            int line = lineOf(published);
            boolean alone = evidence.candidates().isEmpty() && (line < 0 || span.inArticle(line));
            if (alone || line >= 0 && span.inHead(line)) {
                evidence.add(value(published), 3, Origin.META, "itemprop datePublished");
                break;
            }
        }
    }

    private static String value(Element element) {
        return element.hasAttr("datetime")
                ? element.attr("datetime")
                : element.hasAttr("content") ? element.attr("content") : element.text();
    }

    /** The line that an element stands in, or -1. */
    private int lineOf(Element element) {
        String text = element.text().strip();
        for (Line line : lines) {
            Element block = line.block().element();
            if (block != null
                    && (block.equals(element)
                            || element.parents().contains(block)
                                    && line.text().length() <= DateEvidence.DATE_LINE
                                    && line.text().contains(text))) {
                return line.index();
            }
        }
        return -1;
    }

    /** A date in the address is weak alone, and strong beside another. */
    void address(@Nullable String url) {
        if (url == null || url.length() > LONGEST_URL) {
            return;
        }
        Moment moment = DateEvidence.compact(url);
        Moment valid = moment == null ? null : evidence.valid(moment);
        if (valid != null) {
            evidence.add(new DateCandidate(valid, 1.1, Origin.URL, "address", -1));
        }
    }
}
