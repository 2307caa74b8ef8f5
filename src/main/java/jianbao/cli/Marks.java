package jianbao.cli;

import java.util.ArrayList;
import jianbao.Marked;
import jianbao.Marked.Span;
import jianbao.text.Printable;

/** Marked text on its way to a terminal. */
final class Marks {
    private static final String CUT = "…";

    private Marks() {}

    /** The same on one line, fit to print, with marks that touch made one. */
    static Marked clean(Marked marked) {
        var text = new StringBuilder();
        var marks = new ArrayList<Span>();
        int at = 0;
        for (Span mark : marked.marks()) {
            text.append(Printable.line(marked.text().substring(at, mark.start())));
            int start = text.length();
            text.append(Printable.line(marked.text().substring(mark.start(), mark.end())));
            if (!marks.isEmpty() && marks.getLast().end() == start) {
                start = marks.removeLast().start();
            }
            marks.add(new Span(start, text.length()));
            at = mark.end();
        }
        text.append(Printable.line(marked.text().substring(at)));
        return new Marked(text.toString(), marks);
    }

    /** The text with 【】 around each match. */
    static String bracketed(Marked marked) {
        var text = new StringBuilder();
        int at = 0;
        for (Span mark : marked.marks()) {
            text.append(marked.text(), at, mark.start()).append('【');
            text.append(marked.text(), mark.start(), mark.end()).append('】');
            at = mark.end();
        }
        return text.append(marked.text().substring(at)).toString();
    }

    /** The text from shortly before its first match, so that a narrow column shows it. */
    static Marked fromFirst(Marked marked, int before) {
        if (marked.marks().isEmpty() || marked.marks().getFirst().start() <= before + CUT.length()) {
            return marked;
        }
        int start = marked.text().offsetByCodePoints(marked.marks().getFirst().start(), -before);
        Marked rest = part(marked, new Span(start, marked.text().length()));
        var marks = rest.marks().stream()
                .map(mark -> new Span(mark.start() + CUT.length(), mark.end() + CUT.length()))
                .toList();
        return new Marked(CUT + rest.text(), marks);
    }

    /** A part of marked text, with its marks. */
    static Marked part(Marked marked, Span part) {
        var marks = marked.marks().stream()
                .map(mark -> new Span(Math.max(mark.start(), part.start()), Math.min(mark.end(), part.end())))
                .filter(mark -> mark.start() < mark.end())
                .map(mark -> new Span(mark.start() - part.start(), mark.end() - part.start()))
                .toList();
        return new Marked(marked.text().substring(part.start(), part.end()), marks);
    }
}
