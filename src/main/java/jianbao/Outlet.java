package jianbao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who published the piece, and where.
 *
 * @param url the canonical address
 * @param site the host, or the publisher's name for it
 * @param source 来源: the outlet that wrote it, not the one that served it
 * @param publisher the outlet that served it
 * @param section the breadcrumb, without 首页 and 正文
 * @param keywords as the page gives them
 */
public record Outlet(
        @Nullable String url,
        @Nullable String site,
        @Nullable Source source,
        @Nullable Publisher publisher,
        List<String> section,
        List<String> keywords) {
    /** Nothing known. */
    public static final Outlet NONE = new Outlet(null, null, null, null, List.of(), List.of());

    public Outlet {
        section = List.copyOf(section);
        keywords = List.copyOf(keywords);
    }

    /**
     * The outlet that wrote the piece.
     *
     * @param name 新疆日报
     * @param url its address, where the page links to it
     */
    public record Source(String name, @Nullable String url) {}

    /**
     * The outlet that served the page.
     *
     * @param name 光明网
     * @param inferred whether only the template tells
     */
    public record Publisher(String name, boolean inferred) {}
}
