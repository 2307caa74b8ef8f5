package jianbao.export;

import java.util.ArrayList;
import java.util.List;
import jianbao.Article;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;

/** Plain text for reading: title, one line of facts, paragraphs. */
final class TextFormat implements ArticleFormat {
    @Override
    public String name() {
        return "txt";
    }

    @Override
    public String article(Article article) {
        List<String> parts = new ArrayList<>();
        add(parts, article.headline().shown());
        add(parts, article.headline().subtitle());
        add(parts, String.join("  ", Facts.of(article)));
        add(parts, article.content().body().replace("\n", "\n\n"));
        return Printable.lines(String.join("\n\n", parts)) + "\n";
    }

    private static void add(List<String> parts, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(text);
        }
    }

    /** A form feed would be the classic page break, but it drives terminals; a ruled line is seen by all. */
    @Override
    public String separator() {
        return "\n" + "-".repeat(20) + "\n\n";
    }
}
