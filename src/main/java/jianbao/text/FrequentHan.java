package jianbao.text;

/** How common a Han character is in modern Chinese, in either script. */
final class FrequentHan {
    /** Ranks below this are every-day characters: about nine tenths of any Chinese text. */
    static final int COMMON = 1000;

    /** What a character that is not among the frequent ones gets. */
    static final int RARE = 10_000;

    private static final short[] RANKS = load();

    private FrequentHan() {}

    /** The place of a character in the order of frequency, from 0; {@link #RARE} for one that is not frequent. */
    static int rank(char character) {
        short rank = RANKS[Folding.fold(character)];
        return rank == 0 ? RARE : rank - 1;
    }

    static boolean isCommon(char character) {
        return rank(character) < COMMON;
    }

    private static short[] load() {
        short[] ranks = new short[1 << Character.SIZE];
        String characters = Resource.body("frequent.txt").strip();
        for (int i = 0; i < characters.length(); i++) {
            ranks[characters.charAt(i)] = (short) (i + 1);
        }
        return ranks;
    }
}
