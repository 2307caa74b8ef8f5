package jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jianbao.Article;
import jianbao.Hit;
import jianbao.Marked;
import jianbao.Marked.Span;
import jianbao.PageType;
import jianbao.export.Facts;
import jianbao.index.Answer;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;

/** A few lines a hit, for reading: title; source, date, place; the passage that matches. */
final class PlainHits implements HitPrinter {
    /** In columns: longer lines are hard to read, however wide the window. */
    private static final int WIDEST = 110;

    private final Console console;
    private final Output out;
    private final Style style;
    private final @Nullable Explained explained;
    private final int width;

    PlainHits(Console console, Style style, @Nullable Explained explained) {
        this.console = console;
        this.out = console.out();
        this.style = style;
        this.explained = explained;
        int window = console.width();
        this.width = window == Integer.MAX_VALUE ? window : Math.min(window, WIDEST);
    }

    @Override
    public void print(String query, Answer answer) {
        if (answer.hits().isEmpty()) {
            return;
        }
        int digits = Integer.toString(answer.hits().getLast().rank()).length();
        boolean first = true;
        for (Hit hit : answer.hits()) {
            if (!first) {
                out.line("");
            }
            first = false;
            print(hit, digits);
        }
    }

    private void print(Hit hit, int digits) {
        String number = " ".repeat(digits - Integer.toString(hit.rank()).length()) + hit.rank() + ". ";
        String indent = " ".repeat(number.length());
        Marked title = Objects.requireNonNullElseGet(
                hit.title(), () -> new Marked(console.words().of("untitled"), List.of()));
        String lead = style.dim(number);
        for (String line : wrapped(title, true, indent.length(), address(hit.article()))) {
            out.line(lead + line);
            lead = indent;
        }
        for (String line : Wrapping.lines(facts(hit.article()), room(indent.length()))) {
            out.line(indent + style.dim(line));
        }
        for (Marked snippet : hit.snippets()) {
            String bullet = hit.snippets().size() > 1 ? "› " : "";
            for (String line : wrapped(snippet, false, indent.length() + bullet.length(), "")) {
                out.line(indent + style.dim(bullet) + line);
                bullet = " ".repeat(bullet.length());
            }
        }
        if (explained != null) {
            Wrapping.lines(explained.sum(hit, console.words()), room(indent.length()))
                    .forEach(line -> out.line(indent + style.dim(line)));
        }
    }

    private int room(int indent) {
        return width == Integer.MAX_VALUE ? width : Math.max(10, width - indent);
    }

    private List<String> wrapped(Marked marked, boolean bold, int indent, String address) {
        Marked text = style.prepared(marked);
        var lines = new ArrayList<String>();
        for (Span span : Wrapping.spans(text.text(), room(indent))) {
            String line = style.painted(Marks.part(text, span), bold);
            lines.add(address.isEmpty() ? line : style.link(line, address));
        }
        return lines;
    }

    private String facts(Article article) {
        var facts = new ArrayList<String>();
        if (article.type() != PageType.ARTICLE) {
            facts.add(console.words().of("type." + article.type().label()));
        }
        var source = article.outlet().source();
        if (source != null) {
            facts.add(source.name());
        }
        facts.add(Facts.date(article.dates()));
        facts.add(PathHits.place(article));
        facts.removeIf(String::isEmpty);
        return Printable.line(String.join(" · ", facts));
    }

    /** Where a click leads: the file, if it still stands where it was, else the page on the web. */
    private String address(Article article) {
        if (!style.links()) {
            return "";
        }
        Path file = OpenedPage.file(article, console.environment());
        return file != null
                ? file.toUri().toASCIIString()
                : Objects.requireNonNullElse(article.outlet().url(), "");
    }
}
