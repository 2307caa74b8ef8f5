package jianbao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits;
import jianbao.Headline;
import jianbao.Outlet;
import jianbao.text.Han;
import org.jspecify.annotations.Nullable;

/** Reads what a page tells of its article: the headline first, since the rest is looked for around it. */
final class MetadataReader {
    private static final Pattern DASH = Pattern.compile("^(?:[—–]{1,2}|--) ?(?=\\p{IsHan}|\\p{L})");

    private static final Pattern ACCOUNT_KIND = Pattern.compile(" ?(?:企鹅号|头条号|百家号|搜狐号|网易号|大鱼号|一点号|官方账号|企鵝號|頭條號).*$");

    /** Keywords that are kept: more are bait for search engines. */
    private static final int MOST_KEYWORDS = 24;

    private final PageView page;
    private final List<Line> lines;
    private final HeadMeta head;
    private final JsonLd ld;
    private final Markup markup;
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final Map<Integer, String> roles = new HashMap<>();

    private MetadataReader(PageView page, Markup markup) {
        this.page = page;
        this.markup = markup;
        lines = Line.all(page.blocks());
        head = HeadMeta.of(markup);
        ld = JsonLd.of(markup);
    }

    static Metadata read(PageView page) {
        return read(page, Markup.of(page.dom()));
    }

    /** The same of a page whose markup was gathered already. */
    static Metadata read(PageView page, Markup markup) {
        return new MetadataReader(page, markup).read();
    }

    private Metadata read() {
        CanonicalUrl url = CanonicalUrl.of(markup, head, page.url());
        noted("url", url.from(), url.url());
        PageTitle title = PageTitle.of(page, lines, markup, head, ld, CanonicalUrl.host(url.url()));
        ArticleSpan span = ArticleSpan.of(lines, title.anchor());
        Headline headline = headline(title, span);
        PublishedDate.Outcome date =
                PublishedDate.of(page, url.url(), lines, span, title.line() >= 0, markup, head, ld);
        noted("date_published", date.from(), date.dates().published());
        SourceLine source = SourceLine.of(lines, span, head, markup);
        noted("source", source.from(), source.source());
        Outlet outlet = outlet(url, title, span, source);
        Credits credits = credits(span, outlet, title);
        outlet = account(outlet, credits);
        mark(title.line(), "title");
        mark(source.line(), "source");
        mark(date.line(), "date");
        return new Metadata(
                headline, outlet, credits, date.dates(), origins, roles, title.anchor(), ld.text("articleBody"));
    }

    private Headline headline(PageTitle title, ArticleSpan span) {
        noted("title", title.origin(), title.text());
        String meta = head.first("og:description", "description", "twitter:description");
        String description = meta == null ? summary(span) : meta;
        noted("description", meta == null ? "the summary above the body" : "meta description", description);
        String subtitle = subtitle(title.line());
        noted("subtitle", "the line below the title", subtitle);
        return new Headline(title.text(), null, subtitle, description, null);
    }

    /** What a line between the headline and the body sums up: 摘要：... */
    private @Nullable String summary(ArticleSpan span) {
        for (int i = span.anchor() + 1; i <= span.bodyStart() && i < lines.size(); i++) {
            String summary = EdgeLine.summary(lines.get(i).block().text());
            if (summary != null) {
                return summary;
            }
        }
        return null;
    }

    /** 副题: the line below the headline that begins with a dash, or that the page marks as one. */
    private @Nullable String subtitle(int title) {
        if (title < 0 || title + 1 >= lines.size()) {
            return null;
        }
        Line below = lines.get(title + 1);
        Matcher dash = DASH.matcher(below.text());
        boolean marked = below.block().hints().contains("subtitle")
                || below.block().hints().contains("sub-title");
        boolean dashed = dash.lookingAt() && !below.paragraph();
        if (below.text().length() > PageTitle.LONGEST
                || !marked && !dashed
                || !below.dates().isEmpty()) {
            return null;
        }
        mark(title + 1, "subtitle");
        return dashed ? below.text().substring(dash.end()).strip() : below.text();
    }

    private Outlet outlet(CanonicalUrl url, PageTitle title, ArticleSpan span, SourceLine source) {
        String host = CanonicalUrl.host(url.url());
        Breadcrumb path = Breadcrumb.of(lines, span, head, ld, title.text() == null ? "" : title.text());
        noted("section", path.from(), path.section().isEmpty() ? null : path.section());
        if (path.line() >= 0) {
            mark(path.line(), "breadcrumb");
        }
        Outlet.Publisher publisher = Publishers.of(lines, span, ld, head, host);
        noted("publisher", publisher != null && publisher.inferred() ? "the template" : "the page's data", publisher);
        List<String> keywords = keywords();
        noted("keywords", "meta keywords", keywords.isEmpty() ? null : keywords);
        String site = head.first("og:site_name");
        return new Outlet(url.url(), host != null ? host : site, source.source(), publisher, path.section(), keywords);
    }

    /** An account that the markup calls the author, where a person signs the piece, is the outlet. */
    private Outlet account(Outlet outlet, Credits credits) {
        if (outlet.source() != null
                || credits.authors().isEmpty()
                || markup.authors().isEmpty()) {
            return outlet;
        }
        String name = ACCOUNT_KIND
                .matcher(markup.authors().getFirst().text())
                .replaceFirst("")
                .strip();
        boolean signed = credits.authors().stream().anyMatch(a -> name.contains(a.name()));
        if (signed
                || name.length() > 12
                || Han.count(name) < 2
                || Han.count(name) < name.length()
                || PersonName.certain(name)) {
            return outlet;
        }
        noted("source", "the account", name);
        return new Outlet(
                outlet.url(),
                outlet.site(),
                new Outlet.Source(name, null),
                outlet.publisher(),
                outlet.section(),
                outlet.keywords());
    }

    private List<String> keywords() {
        Set<String> words = new LinkedHashSet<>(ld.keywords());
        for (String name : List.of("keywords", "news_keywords", "article:tag")) {
            for (String value : head.all(name)) {
                for (String word : value.split("[,，;；、|]|\\s{2,}")) {
                    if (!word.isBlank() && words.size() < MOST_KEYWORDS) {
                        words.add(word.strip());
                    }
                }
            }
        }
        return List.copyOf(words);
    }

    private Credits credits(ArticleSpan span, Outlet outlet, PageTitle title) {
        boolean anchored = title.anchor() >= 0 || page.dom() == null;
        int from = Math.max(0, title.anchor() - 3);
        EditorLines editors = EditorLines.of(lines, from, span.bodyEnd());
        editors.lines().forEach(i -> mark(i, "editor"));
        noted("editors", "credits line", editors.editors().isEmpty() ? null : editors);
        noted("credits", "credits line", editors.others().isEmpty() ? null : editors);
        BylineVoices.Outcome authors = Bylines.of(lines, span, head, ld, markup, outlets(outlet), editors);
        authors.lines().forEach(i -> mark(i, "byline"));
        noted("authors", authors.from(), authors.authors().isEmpty() ? null : authors);
        String dateline = anchored ? Dateline.of(lines, span) : null;
        noted("dateline", "the lead", dateline);
        return new Credits(authors.authors(), editors.editors(), editors.others(), dateline);
    }

    /** The names that are outlets here, and so no persons. */
    private Set<String> outlets(Outlet outlet) {
        List<@Nullable String> names = new ArrayList<>();
        names.add(outlet.source() == null ? null : outlet.source().name());
        names.add(outlet.publisher() == null ? null : outlet.publisher().name());
        names.add(outlet.site());
        names.add(head.first("og:site_name", "application-name"));
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            if (name != null && !PersonName.certain(name)) {
                keys.add(TitleText.key(name));
            }
        }
        return keys;
    }

    private void noted(String field, String from, @Nullable Object value) {
        if (value != null) {
            origins.put(field, from);
        }
    }

    /** Gives a line its role unless it has one, or is more than metadata. */
    private void mark(int line, String role) {
        if (line >= 0 && line < lines.size() && !lines.get(line).paragraph()) {
            roles.putIfAbsent(lines.get(line).index(), role);
        }
    }
}
