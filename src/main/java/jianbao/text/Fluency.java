package jianbao.text;

/** How well characters go together, judged by how common they are and by what else stands on the page. */
final class Fluency {
    /** In nats: what a pair of characters that stands elsewhere on the page is worth. */
    private static final double KNOWN_PAIR = 4;

    /** In ranks: keeps the most frequent characters from outweighing all else. */
    private static final int OFFSET = 30;

    /** The rank that commas and full stops count as. */
    private static final int STOP = 0;

    /** The rank that other punctuation counts as. */
    private static final int PUNCTUATION = 20;

    /** The rank that characters count as which text hardly ever has: box drawing, kana, private use. */
    private static final int NOISE = 40_000;

    private final String page;

    Fluency(String page) {
        this.page = page;
    }

    /** The likelihood of a character by itself, in nats. */
    static double of(char c) {
        return -Math.log(OFFSET + rank(c));
    }

    /** The mean likelihood of the characters of a text; pairs do not count. */
    static double mean(CharSequence text) {
        return text.isEmpty() ? 0 : text.chars().mapToDouble(c -> of((char) c)).sum() / text.length();
    }

    /** What it adds that two characters stand side by side. */
    double pair(char first, char second) {
        return page.contains(new String(new char[] {first, second})) ? KNOWN_PAIR : 0;
    }

    private static int rank(char c) {
        if (Han.is(c)) {
            return FrequentHan.rank(c);
        }
        if (c == '，' || c == '。') {
            return STOP;
        }
        if (c < 0x80 || "、“”‘’：；！？（）《》…—·".indexOf(c) >= 0) {
            return PUNCTUATION;
        }
        boolean listed = (c >= 0x3000 && c <= 0x3017) || (c >= 0xFF01 && c <= 0xFF5E);
        return listed ? FrequentHan.COMMON : NOISE;
    }
}
