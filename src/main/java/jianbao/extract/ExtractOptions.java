package jianbao.extract;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How pages are extracted.
 *
 * @param repair whether damaged text is repaired
 * @param siteRules a folder of {@code HOST.json} files, see {@link SiteRule}; null for those in the jar alone
 */
public record ExtractOptions(boolean repair, @Nullable Path siteRules) {
    /** With repair. */
    public static final ExtractOptions DEFAULT = new ExtractOptions(true);

    /** With the rules in the jar alone. */
    public ExtractOptions(boolean repair) {
        this(repair, null);
    }
}
