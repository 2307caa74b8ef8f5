package jianbao.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import jianbao.Article;
import jianbao.Content;
import jianbao.Marked;
import jianbao.export.Facts;
import jianbao.text.Printable;

/** What differs between two versions of an article, paragraph by paragraph; within one that changed, character by character. */
final class ArticleDiff {
    /** Equal paragraphs shown around what changed. */
    private static final int CONTEXT = 1;

    /** In UTF-16 units: what differs within longer paragraphs is not looked for, it costs their product. */
    private static final int LONGEST = 4_000;

    private final Style style;
    private final Words words;

    ArticleDiff(Style style, Words words) {
        this.style = style;
        this.words = words;
    }

    /** The lines: those of the older one after a minus, those of the newer one after a plus. */
    List<String> lines(Article older, Article newer) {
        var lines = new ArrayList<String>();
        List<AbstractDelta<String>> parts =
                DiffUtils.diff(texts(older), texts(newer), true).getDeltas();
        for (int i = 0; i < parts.size(); i++) {
            AbstractDelta<String> part = parts.get(i);
            List<String> from = part.getSource().getLines();
            List<String> to = part.getTarget().getLines();
            if (part.getType() == DeltaType.EQUAL) {
                same(lines, from, i == 0, i == parts.size() - 1);
            } else {
                changed(lines, from, to);
            }
        }
        return lines;
    }

    private static List<String> texts(Article article) {
        var texts = new ArrayList<String>();
        String title = article.headline().shown();
        texts.add(title == null ? "" : title);
        texts.add(String.join(" · ", Facts.of(article)));
        article.content().paragraphs().stream().map(Content.Paragraph::text).forEach(texts::add);
        return texts;
    }

    private void same(List<String> lines, List<String> texts, boolean first, boolean last) {
        int before = first ? 0 : CONTEXT;
        int after = last ? 0 : CONTEXT;
        if (texts.size() <= before + after + 1) {
            texts.forEach(text -> lines.add(unchanged(text)));
            return;
        }
        texts.subList(0, before).forEach(text -> lines.add(unchanged(text)));
        lines.add(style.dim("  " + words.count("diff.same", texts.size() - before - after)));
        texts.subList(texts.size() - after, texts.size()).forEach(text -> lines.add(unchanged(text)));
    }

    private static String unchanged(String text) {
        return "  " + Printable.line(text);
    }

    private void changed(List<String> lines, List<String> from, List<String> to) {
        int pairs = Math.min(from.size(), to.size());
        for (int i = 0; i < pairs; i++) {
            pair(lines, from.get(i), to.get(i));
        }
        from.subList(pairs, from.size()).forEach(text -> lines.add(line("- ", text, List.of())));
        to.subList(pairs, to.size()).forEach(text -> lines.add(line("+ ", text, List.of())));
    }

    private void pair(List<String> lines, String from, String to) {
        var gone = new ArrayList<Marked.Span>();
        var come = new ArrayList<Marked.Span>();
        if (from.length() <= LONGEST && to.length() <= LONGEST) {
            List<String> letters = letters(from);
            List<String> others = letters(to);
            for (AbstractDelta<String> part : DiffUtils.diff(letters, others).getDeltas()) {
                mark(
                        gone,
                        letters,
                        part.getSource().getPosition(),
                        part.getSource().size());
                mark(
                        come,
                        others,
                        part.getTarget().getPosition(),
                        part.getTarget().size());
            }
        }
        lines.add(line("- ", from, gone));
        lines.add(line("+ ", to, come));
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static void mark(List<Marked.Span> marks, List<String> letters, int from, int count) {
        if (count > 0) {
            int start = length(letters.subList(0, from));
            marks.add(new Marked.Span(start, start + length(letters.subList(from, from + count))));
        }
    }

    private static int length(List<String> letters) {
        return letters.stream().mapToInt(String::length).sum();
    }

    private String line(String sign, String text, List<Marked.Span> marks) {
        String painted = style.painted(style.prepared(new Marked(text, marks)), false);
        return (sign.equals("+ ") ? style.kept(sign) : style.match(sign)) + painted;
    }
}
