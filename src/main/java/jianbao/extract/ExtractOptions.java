package jianbao.extract;

import java.nio.file.Path;
import jianbao.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How pages are extracted.
 *
 * @param repair whether damaged text is repaired
 * @param siteRules a folder of {@code HOST.json} files, see {@link SiteRule}; null for those in the jar alone
 * @param limits what a page may have of tags and blocks
 */
public record ExtractOptions(boolean repair, @Nullable Path siteRules, Limits limits) {
    /** With repair. */
    public static final ExtractOptions DEFAULT = new ExtractOptions(true);

    /** With the rules in the jar alone, within the usual bounds. */
    public ExtractOptions(boolean repair) {
        this(repair, null, Limits.DEFAULT);
    }
}
