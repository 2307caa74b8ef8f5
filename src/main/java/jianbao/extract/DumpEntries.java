package jianbao.extract;

/**
 * The lines that were kept of a dump, as entries of a menu or a list: hardly a sentence is among them, or many bear dates and they are
 * not much believed in. Without elements nothing else tells.
 *
 * @param lines how many there are
 * @param marked how many of them have marks within
 * @param dates how many bear dates
 * @param tokens all their tokens
 * @param finished the tokens in sentences
 * @param believed how many tokens are believed in
 */
record DumpEntries(int lines, int marked, int dates, double tokens, double finished, double believed) {
    /** Lines of which less than this share is in sentences are entries. */
    private static final double FINISHED = 0.2;

    /** Unless so many of them have marks within, as the lines of a programme have; headlines rarely do. */
    private static final double MARKED = 0.5;

    /** Or they are verse: lines of fewer tokens than headlines have, and believed in. */
    private static final int VERSE = 10;

    private static final double VERSE_BELIEVED = 0.6;

    /** The share of its lines that bear a date in a list of news. */
    private static final double DATED = 0.2;

    /** A list is believed in less than this, on the whole. */
    private static final double DOUBTED = 0.7;

    static DumpEntries of(BodyClassifier.Reading reading, boolean[] kept) {
        int lines = 0;
        int marked = 0;
        int dates = 0;
        double tokens = 0;
        double finished = 0;
        double believed = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                float[] row = reading.rows()[i];
                float here = Feature.TOKENS.of(row);
                lines++;
                marked += Feature.COMMAS.of(row) > 0 ? 1 : 0;
                dates += Feature.DATED.of(row) > 0 ? 1 : 0;
                tokens += here;
                finished += Feature.ENDS.of(row) > 0 ? here : 0;
                believed += here * reading.beliefs()[i];
            }
        }
        return new DumpEntries(lines, marked, dates, tokens, finished, believed);
    }

    boolean any() {
        boolean verse = tokens < lines * VERSE && believed >= tokens * VERSE_BELIEVED && !news();
        boolean unfinished = finished < tokens * FINISHED && marked < lines * MARKED && !verse;
        return lines >= PageKind.ROWS && unfinished || dated();
    }

    /** Whether they are a list of news. */
    boolean dated() {
        return lines >= PageKind.ROWS && news() && doubted();
    }

    private boolean news() {
        return dates > lines * DATED;
    }

    private boolean doubted() {
        return believed < tokens * DOUBTED;
    }
}
