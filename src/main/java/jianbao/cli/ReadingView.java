package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jianbao.Article;
import jianbao.Content.Kind;
import jianbao.Content.Paragraph;
import jianbao.PageType;
import jianbao.export.Facts;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;

/** An article laid out for reading: title, the line of facts, paragraphs, and where it is from. */
final class ReadingView {
    /** In columns: 40 Chinese characters, about what books set on a line. */
    private static final int WIDEST = 80;

    private final Words words;
    private final Style style;
    private final int width;

    ReadingView(Words words, Style style, int window) {
        this.words = words;
        this.style = style;
        this.width = window == Integer.MAX_VALUE ? window : Math.min(window, WIDEST);
    }

    List<String> lines(Article article) {
        var lines = new ArrayList<String>();
        String title = article.headline().shown();
        block(lines, title == null ? words.of("untitled") : title, "", style::bold);
        block(lines, article.headline().subtitle(), "", style::bold);
        block(lines, facts(article), "", style::dim);
        if (!lines.isEmpty()) {
            lines.add("");
        }
        for (Paragraph paragraph : article.content().paragraphs()) {
            block(lines, paragraph.text(), lead(paragraph), paragraph.kind() == Kind.H ? style::bold : t -> t);
            lines.add("");
        }
        block(lines, article.outlet().url(), "", style::dim);
        block(lines, article.id() + " · " + PathHits.place(article), "", style::dim);
        article.alsoAt().forEach(place -> block(lines, words.of("show.alsoat", place), "", style::dim));
        return lines;
    }

    private String facts(Article article) {
        var facts = new ArrayList<String>();
        if (article.type() != PageType.ARTICLE) {
            facts.add(words.of("type." + article.type().label()));
        }
        facts.addAll(Facts.of(article));
        if (!article.outlet().section().isEmpty()) {
            facts.add(String.join(" > ", article.outlet().section()));
        }
        return String.join(" · ", facts);
    }

    private static String lead(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case P, H, CAPTION -> "";
            case QUOTE -> "│ ";
            case LI -> "• ";
        };
    }

    private void block(List<String> lines, @Nullable String text, String lead, UnaryOperator<String> set) {
        if (text == null || text.isBlank()) {
            return;
        }
        int room = width == Integer.MAX_VALUE ? width : width - Fit.width(lead);
        String start = lead;
        for (String line : Wrapping.lines(Printable.line(text).strip(), room)) {
            lines.add(start + set.apply(line));
            start = lead.equals("• ") ? "  " : lead;
        }
    }
}
