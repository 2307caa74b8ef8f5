package jianbao.index;

/** Cuts a run of Han characters into words. */
interface WordSegmenter {
    /** Hands over the words of {@code text[start, end)}, folded Han characters all of them, in order and without a gap. */
    void segment(String text, int start, int end, Sink words);

    /** Takes the words. */
    interface Sink {
        /** A word is {@code text[start, end)}. */
        void word(int start, int end);
    }

    /** The segmenter of every index: words that were cut otherwise would not be found. */
    static WordSegmenter standard() {
        return new LexiconSegmenter();
    }
}
