package jianbao.extract;

import java.nio.charset.StandardCharsets;
import jianbao.Limits;
import jianbao.Page;
import jianbao.Place;
import org.jsoup.Jsoup;

/** Pages for tests. */
final class Pages {
    private Pages() {}

    static Page html(String markup) {
        return Page.of(Place.of("page.html"), Page.Form.HTML, markup.getBytes(StandardCharsets.UTF_8));
    }

    static Page dump(String text) {
        return Page.of(Place.of("page.txt"), Page.Form.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    static Layout layout(String markup) {
        return HtmlBlocks.of(Jsoup.parse(markup), Limits.DEFAULT);
    }
}
