package jianbao.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import jianbao.Marked;
import jianbao.Marked.Span;
import jianbao.text.DisplayWidth;

/** Cuts the passages out of a body that show best why it matches: whole sentences where they fit. */
final class Snippets {
    private static final String SENTENCE_ENDS = "。！？!?；;…\n";
    private static final String CLOSERS = "”’」』》）)】\"";

    private final String body;
    private final List<Needles.Match> matches;
    private final int width;

    private Snippets(String body, List<Needles.Match> matches, int width) {
        this.body = body;
        this.matches = matches;
        this.width = width;
    }

    /**
     * The best passages of a body, in reading order.
     *
     * @param matches in order
     * @param most how many at the most
     * @param width of each, in columns, about
     */
    static List<Marked> of(String body, List<Needles.Match> matches, int most, int width) {
        if (most == 0 || body.isBlank()) {
            return List.of();
        }
        return new Snippets(body, matches, width).best(most);
    }

    private record Passage(int start, int end, double worth) {}

    private List<Marked> best(int most) {
        var chosen = new ArrayList<Passage>();
        if (matches.isEmpty()) {
            chosen.add(around(0, 0));
        }
        for (Passage candidate : candidates()) {
            Passage free = clearOf(chosen, candidate);
            if (chosen.size() < most && free.worth() > 0) {
                chosen.add(free);
            }
        }
        chosen.sort(Comparator.comparingInt(Passage::start));
        return chosen.stream().map(this::marked).toList();
    }

    /** A passage for every match that the one before does not show, the best first. */
    private List<Passage> candidates() {
        var candidates = new ArrayList<Passage>();
        int last = -1;
        for (Needles.Match match : matches) {
            if (match.start() >= last) {
                Passage passage = around(match.start(), match.end());
                candidates.add(passage);
                last = passage.end();
            }
        }
        candidates.sort(Comparator.comparingDouble(Passage::worth).reversed());
        return candidates;
    }

    /** What is left of a passage where others are shown already. */
    private Passage clearOf(List<Passage> shown, Passage passage) {
        int start = passage.start();
        int end = passage.end();
        for (Passage other : shown) {
            if (other.start() < end && start < other.end()) {
                start = other.start() <= start ? other.end() : start;
                end = Math.max(start, other.start() > start ? other.start() : end);
            }
        }
        if (start == passage.start() && end == passage.end()) {
            return passage;
        }
        while (start < end && Units.isSpace(body.charAt(start))) {
            start++;
        }
        return passage(start, end);
    }

    /** The passage that begins with the sentence of a match. */
    private Passage around(int matchStart, int matchEnd) {
        int start = sentenceStart(matchStart);
        if (columns(start, matchEnd) > width) {
            start = back(matchStart, width / 3);
        }
        int end = start;
        int columns = 0;
        while (end < body.length() && (columns < width || end < matchEnd)) {
            int codePoint = body.codePointAt(end);
            if (codePoint == '\n' && end >= matchEnd && columns > width / 2) {
                break;
            }
            columns += DisplayWidth.of(codePoint);
            end += Character.charCount(codePoint);
        }
        int sentence = sentenceEndBefore(Math.max(matchEnd, start + (end - start) / 2), end);
        return passage(start, sentence);
    }

    private Passage passage(int start, int end) {
        var kinds = new BitSet();
        int count = 0;
        for (int i = firstFrom(start); i < matches.size() && matches.get(i).start() < end; i++) {
            if (matches.get(i).end() <= end) {
                kinds.set(matches.get(i).needle());
                count++;
            }
        }
        return new Passage(start, end, kinds.cardinality() + Math.min(count, 9) * 0.01);
    }

    /** The number of the first match that starts at a place or after it. */
    private int firstFrom(int start) {
        int low = 0;
        for (int high = matches.size(); low < high; ) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int sentenceStart(int at) {
        int start = at;
        while (start > 0 && !ends(body.charAt(start - 1))) {
            start--;
        }
        while (start < at && (CLOSERS.indexOf(body.charAt(start)) >= 0 || Units.isSpace(body.charAt(start)))) {
            start++;
        }
        return start;
    }

    /** The last end of a sentence within a stretch, or its end if there is none. */
    private int sentenceEndBefore(int from, int to) {
        if (to >= body.length()) {
            return to;
        }
        for (int end = to; end > from; end--) {
            if (ends(body.charAt(end - 1))) {
                int closed = end;
                while (closed < body.length() && CLOSERS.indexOf(body.charAt(closed)) >= 0) {
                    closed++;
                }
                return closed;
            }
        }
        return to;
    }

    private static boolean ends(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    private int columns(int from, int to) {
        int columns = 0;
        for (int i = from; i < to && columns <= width; i += Character.charCount(body.codePointAt(i))) {
            columns += DisplayWidth.of(body.codePointAt(i));
        }
        return columns;
    }

    /** The place so many columns before another. */
    private int back(int from, int columns) {
        int at = from;
        for (int left = columns; at > 0 && left > 0; ) {
            int codePoint = body.codePointBefore(at);
            left -= DisplayWidth.of(codePoint);
            at -= Character.charCount(codePoint);
        }
        return at;
    }

    /** The passage with its matches marked, on one line, with dots where a sentence is cut. */
    private Marked marked(Passage passage) {
        int start = passage.start();
        int end = passage.end();
        while (end > start && Units.isSpace(body.charAt(end - 1))) {
            end--;
        }
        boolean cutBefore = start > 0 && sentenceStart(start) < start;
        boolean cutAfter = end < body.length()
                && end > start
                && !ends(body.charAt(end - 1))
                && CLOSERS.indexOf(body.charAt(end - 1)) < 0
                && body.charAt(end) != '\n';
        String text = (cutBefore ? "…" : "") + body.substring(start, end).replace('\n', ' ') + (cutAfter ? "…" : "");
        int shift = (cutBefore ? 1 : 0) - start;
        var within = new ArrayList<Needles.Match>();
        for (Needles.Match match : matches) {
            if (match.start() >= start && match.end() <= end) {
                within.add(match);
            }
        }
        return new Marked(
                text,
                Needles.spans(within).stream()
                        .map(span -> new Span(span.start() + shift, span.end() + shift))
                        .toList());
    }
}
