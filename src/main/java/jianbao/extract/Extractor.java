package jianbao.extract;

import java.util.List;
import jianbao.Article;
import jianbao.Content;
import jianbao.Credits;
import jianbao.FileFacts;
import jianbao.Headline;
import jianbao.Measures;
import jianbao.Page;
import jianbao.PageTime;
import jianbao.PageType;
import jianbao.text.Decoded;
import jianbao.text.PageDecoder;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Makes an article of a page. Thread-safe. */
public final class Extractor {
    /** The version of what extraction does: an index made by another one is extracted anew. */
    public static final String VERSION = "jianbao 0.1.0";

    private final ExtractOptions options;
    private final SiteRules rules;

    /**
     * Extracts with these options.
     *
     * @throws BadSiteRule if a site rule is none
     * @throws java.io.UncheckedIOException if the folder of rules cannot be read
     */
    public Extractor(ExtractOptions options) {
        this.options = options;
        rules = SiteRules.of(options.siteRules());
    }

    /**
     * The article of a page; a page that holds none is of another type, and never a failure.
     *
     * @throws jianbao.PageTooLarge if it has more of something than a page may have, or takes longer
     */
    public Article extract(Page page) {
        return read(page, null).article();
    }

    /** The same, knowing what other pages of its site look like. */
    public Article extract(Page page, SiteMemory memory) {
        return read(page, memory).article();
    }

    /** How a page is read: what becomes of each block, and where each field comes from. */
    public Inspection inspect(Page page) {
        PageReading read = read(page, null);
        return new Inspection(read.article(), Verdicts.of(read), read.metadata().origins());
    }

    private PageReading read(Page page, @Nullable SiteMemory memory) {
        return PageTime.within(options.limits(), () -> reading(page, memory));
    }

    private PageReading reading(Page page, @Nullable SiteMemory memory) {
        Decoded decoded = PageDecoder.decode(page.bytes(), page.charset());
        Glance glance = glance(page, Sheet.of(page, decoded.text(), options.limits()));
        Document dom = glance.found.dom();
        String host = CanonicalUrl.host(glance.metadata.outlet().url());
        SiteRule rule = dom == null ? null : rules.of(host);
        if (rule != null && dom != null) {
            glance = rule.clean(dom) ? glance(page, Sheet.of(dom, options.limits())) : glance;
            glance = new Glance(glance.found, glance.mended, rule.correct(dom, glance.metadata));
        }
        MendedSheet mended = glance.mended;
        Sheet sheet = mended.sheet();
        Metadata metadata = glance.metadata;
        boolean @Nullable [] recurs = memory == null ? null : memory.chrome(page, glance.found.layout());
        Landmarks landmarks = Landmarks.of(sheet.layout(), metadata);
        var reading = BodyClassifier.LEARNED.read(sheet.layout(), landmarks);
        PageBody body = PageBody.of(sheet, reading, metadata, recurs);
        boolean @Nullable [] ruled = rule == null || dom == null
                ? null
                : rule.body(dom, sheet.layout().blocks());
        if (ruled != null) {
            body = new PageBody(Hub.NONE, PageType.ARTICLE, ruled);
        }
        Hub hub = body.hub();
        PageType type = body.type();
        boolean[] kept = body.kept();
        List<Content.Related> related =
                type == PageType.ARTICLE ? RelatedLinks.of(sheet.layout(), reading, kept) : List.of();
        Content content = new BodyText(sheet, mended, kept).content(hub, related);
        Headline headline = hub.headline(metadata.headline());
        String sha256 = Measures.sha256(page.bytes());
        var article = new Article(
                Measures.id(sha256),
                page.place().origin(),
                List.of(),
                type,
                headline,
                metadata.outlet(),
                // On a list every byline is a teaser's.
                type == PageType.LIST ? Credits.NONE : hub.credits(metadata.credits()),
                metadata.dates(),
                content,
                QualityJudge.of(type, headline, metadata, content, decoded, sheet.layout(), reading, kept),
                facts(page, decoded, sha256),
                VERSION);
        return new PageReading(article, sheet, metadata, reading, kept);
    }

    /** A page laid out, repaired, and what it tells of itself. */
    private record Glance(Sheet found, MendedSheet mended, Metadata metadata) {}

    private Glance glance(Page page, Sheet found) {
        Markup markup = Markup.of(found.dom());
        MendedSheet mended = options.repair() ? MendedSheet.of(found, markup) : MendedSheet.untouched(found);
        Sheet sheet = mended.sheet();
        var view = new PageView(sheet.dom(), sheet.layout().blocks(), page.url(), page);
        return new Glance(found, mended, MetadataReader.read(view, markup));
    }

    private static FileFacts facts(Page page, Decoded decoded, String sha256) {
        return new FileFacts(
                page.place().path(),
                page.bytes().length,
                sha256,
                decoded.encoding(),
                decoded.declared(),
                page.written());
    }
}
