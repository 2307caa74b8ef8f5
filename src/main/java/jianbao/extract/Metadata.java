package jianbao.extract;

import java.util.Map;
import jianbao.Credits;
import jianbao.Dates;
import jianbao.Headline;
import jianbao.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of its article, apart from the body.
 *
 * @param headline what stands above the body
 * @param outlet who published it, and where
 * @param credits who made it
 * @param dates when
 * @param origins where each known field came from, by its JSON name, in a few words
 * @param roles the blocks that are wholly metadata, by their index: {@code title}, {@code source},
 *     {@code byline}, {@code editor}, {@code breadcrumb}, {@code subtitle}
 * @param anchor the block where the headline stands or should; -1 if nothing tells
 * @param told the body as the page's data gives it, markup and all
 */
record Metadata(
        Headline headline,
        Outlet outlet,
        Credits credits,
        Dates dates,
        Map<String, String> origins,
        Map<Integer, String> roles,
        int anchor,
        @Nullable String told) {
    Metadata {
        origins = Map.copyOf(origins);
        roles = Map.copyOf(roles);
    }

    /** The block of the headline; -1 if it is not seen. */
    int titleBlock() {
        int first = -1;
        for (var role : roles.entrySet()) {
            boolean earlier = first < 0 || role.getKey() < first;
            first = earlier && role.getValue().equals("title") ? role.getKey() : first;
        }
        return first;
    }
}
