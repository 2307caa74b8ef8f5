package jianbao.extract;

import java.util.List;
import jianbao.Page;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page as the readers see it: its tree and its blocks.
 *
 * @param dom the parsed page; null for a text dump
 * @param blocks what is there to see, in reading order
 * @param url the address the page was captured from, where anything tells
 * @param page the bytes and what their container says of them
 */
record PageView(
        @Nullable Document dom,
        List<TextBlock> blocks,
        @Nullable String url,
        Page page) {
    PageView {
        blocks = List.copyOf(blocks);
    }
}
