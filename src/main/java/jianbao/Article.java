package jianbao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as data: the schema of the export, grouped by what belongs together. In JSON it is one flat object
 * ({@link jianbao.json.ArticleJson}).
 *
 * @param id the first 16 hex digits of the SHA-256 of the page's bytes, or the id that a JSONL line brings
 * @param origin where it stands, relative to the indexed root
 * @param alsoAt the other places where the same bytes stand
 * @param type what kind of page it is
 * @param headline what stands above the body
 * @param outlet who published it, and where
 * @param credits who made it
 * @param dates when it was published
 * @param content what is there to read
 * @param quality how far the extractor trusts its work
 * @param file the bytes it was read from
 * @param extractor the version that made it: a new one re-extracts
 */
public record Article(
        String id,
        String origin,
        List<String> alsoAt,
        PageType type,
        Headline headline,
        Outlet outlet,
        Credits credits,
        Dates dates,
        Content content,
        Quality quality,
        FileFacts file,
        @Nullable String extractor) {
    /** The version of the JSON schema. */
    public static final int SCHEMA_VERSION = 1;

    public Article {
        alsoAt = List.copyOf(alsoAt);
    }

    /** The same article, standing elsewhere. */
    public Article at(String newOrigin, List<String> newAlsoAt) {
        return new Article(
                id, newOrigin, newAlsoAt, type, headline, outlet, credits, dates, content, quality, file, extractor);
    }

    /** The same article, of a file that was moved or touched. */
    public Article with(FileFacts newFile) {
        return new Article(
                id, origin, alsoAt, type, headline, outlet, credits, dates, content, quality, newFile, extractor);
    }

    /** The same article with other content: converted for reading, say. */
    public Article with(Headline newHeadline, Content newContent) {
        return new Article(
                id, origin, alsoAt, type, newHeadline, outlet, credits, dates, newContent, quality, file, extractor);
    }
}
