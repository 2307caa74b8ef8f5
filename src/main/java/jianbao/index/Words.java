package jianbao.index;

import java.util.Arrays;

/**
 * The words of a folded text: Han by dictionary, Latin words and model numbers whole ({@code C919}, {@code 5G}, {@code 6.8},
 * {@code GB/T}, {@code C++}), punctuation gone but leaving a gap.
 */
final class Words implements WordSegmenter.Sink {
    /** Positions between words that punctuation parts: a phrase with slop 5 seldom reaches across. */
    private static final int PUNCTUATION_GAP = 2;

    /** The longest Latin word, in UTF-16 units; addresses and data are cut. */
    private static final int LONGEST_LATIN = 64;

    private final WordSegmenter segmenter;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] positions = new int[64];
    private int size;
    private int position;
    private int step;

    Words(WordSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Cuts a text anew. */
    Words cut(String folded) {
        return cut(folded, 0, folded.length());
    }

    /** Cuts a part of a text anew. */
    Words cut(String folded, int from, int to) {
        size = 0;
        position = -1;
        step = 1;
        var units = new Units(folded, from, to);
        boolean more = units.next();
        while (more) {
            switch (units.kind()) {
                case SYMBOL -> {
                    step = PUNCTUATION_GAP;
                    more = units.next();
                }
                case SPACE -> more = units.next();
                case WIDE -> {
                    int start = units.start();
                    int end = units.end();
                    while ((more = units.next()) && units.kind() == Units.Kind.WIDE && units.start() == end) {
                        end = units.end();
                    }
                    segmenter.segment(folded, start, end, this);
                }
                case LETTERS, DIGITS -> {
                    int start = units.start();
                    int end = latinEnd(folded, start, to);
                    while ((more = units.next()) && units.start() < end) {
                        // The word goes on.
                    }
                    word(start, end);
                }
            }
        }
        return this;
    }

    /** The end of a word of letters, digits and the joiners between them, with its trailing + or #. */
    private static int latinEnd(String text, int start, int to) {
        int end = start;
        int limit = Math.min(to, start + LONGEST_LATIN);
        while (end < limit) {
            int codePoint = text.codePointAt(end);
            if (isLatin(codePoint)) {
                end += Character.charCount(codePoint);
            } else if (isJoiner(codePoint) && end + 1 < limit && isLatin(text.codePointAt(end + 1))) {
                end++;
            } else {
                break;
            }
        }
        int suffix = end;
        while (suffix < limit && suffix - end < 2 && (text.charAt(suffix) == '+' || text.charAt(suffix) == '#')) {
            suffix++;
        }
        return Math.max(suffix, start + 1);
    }

    private static boolean isLatin(int codePoint) {
        Units.Kind kind = Units.kind(codePoint);
        return kind == Units.Kind.LETTERS || kind == Units.Kind.DIGITS;
    }

    private static boolean isJoiner(int codePoint) {
        return switch (codePoint) {
            case '.', '-', '/', '\'', '_', '&' -> true;
            default -> false;
        };
    }

    @Override
    public void word(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        positions[size++] = position += step;
        step = 1;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** A word of the text that was cut. */
    String text(String folded, int i) {
        return folded.substring(starts[i], ends[i]);
    }

    int position(int i) {
        return positions[i];
    }
}
