package jianbao.text;

import java.nio.CharBuffer;
import jianbao.words.Lexicon;

/** How well characters go together, judged by how common they are and by what else stands on the page. */
final class Fluency {
    /** In nats: what a pair of characters that stands once on the page is worth. */
    private static final double KNOWN_PAIR = 4;

    /** In ranks: keeps the most frequent characters from outweighing all else. */
    private static final int OFFSET = 30;

    /** In nats: what a word is worth for each power of e by which it is above the rarest. */
    private static final double WORD = 0.7;

    /** The rank that commas and full stops count as. */
    private static final int STOP = 0;

    /** The rank that other punctuation counts as. */
    private static final int PUNCTUATION = 20;

    /** The rank that characters count as which text hardly ever has: box drawing, kana, private use. */
    private static final int NOISE = 40_000;

    /** In nats: what it is worth that a character stands on the page with the reading in question behind it. */
    private static final double GLOSSED = 8;

    private final String page;
    private final String damaged;

    Fluency(String page) {
        this(page, page);
    }

    /** @param damaged the page with the glosses that it no longer has */
    Fluency(String page, String damaged) {
        this.page = page;
        this.damaged = damaged;
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
        String pair = new String(new char[] {first, second});
        int count = 0;
        for (int at = page.indexOf(pair); at >= 0; at = page.indexOf(pair, at + 1)) {
            count++;
        }
        return (count == 0 ? 0 : KNOWN_PAIR + Math.log(count)) + word(first, second);
    }

    /** What it adds that two characters are a word. */
    private static double word(char first, char second) {
        if (!Han.is(first) || !Han.is(second)) {
            return 0;
        }
        char[] word = {Folding.fold(first), Folding.fold(second)};
        int rank = Lexicon.standard().rank(CharBuffer.wrap(word));
        return rank == 0 ? 0 : WORD * Math.log(1 + rank);
    }

    /** What it adds that a replacement would have put a reading behind a character: it did so elsewhere. */
    double glossed(char c, String reading) {
        return of(c) + (damaged.contains(c + "(" + reading + ")") ? GLOSSED : 0);
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
