package jianbao.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * Words by rank, drawn as Zipf's law has it: the word of rank r about 1/r times as often as the first. The first are given, the
 * rest are put together of characters, so that there are as many rare words as a language has.
 */
final class Vocabulary {
    private static final String CHARACTERS =
            "安北成川春达德东方丰福港高光国海汉河恒红宏湖华辉惠吉佳嘉建江金锦京景久康乐力立利良林岭龙隆绿明宁鹏平青清泉瑞山升盛石水顺松泰塘天田通万旺文武西祥新信兴秀阳银永玉元源远云泽长镇正志中州舟竹庄";

    /** Beyond these ranks words are a character longer: there are some ten thousand pairs of the characters. */
    private static final int MOST_SHORT = 4_000;

    private final String[] words;

    /** By rank, how much of all draws falls on the words up to it. */
    private final double[] shares;

    /**
     * @param first the most frequent, in order
     * @param size how many words there are
     * @param length of the ones put together, in characters; the rarest have one more
     */
    Vocabulary(String first, int size, int length) {
        List<String> given = List.of(first.split(" "));
        words = new String[size];
        shares = new double[size];
        var known = new HashSet<String>(given);
        var random = new Random(size);
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            words[rank] = rank < given.size()
                    ? given.get(rank)
                    : made(rank < MOST_SHORT ? length : length + 1, random, known);
            sum += 1.0 / (rank + 2.7); // Mandelbrot's shift: the very first words of a language are flatter than 1/r.
            shares[rank] = sum;
        }
        for (int rank = 0; rank < size; rank++) {
            shares[rank] /= sum;
        }
    }

    private static String made(int length, Random random, HashSet<String> known) {
        while (true) {
            var word = new StringBuilder();
            for (int i = 0; i < length; i++) {
                word.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            if (known.add(word.toString())) {
                return word.toString();
            }
        }
    }

    /** A word, the frequent ones more often. */
    String draw(Random random) {
        int rank = Arrays.binarySearch(shares, random.nextDouble());
        return words[Math.min(rank < 0 ? -rank - 1 : rank, words.length - 1)];
    }

    /** The word of a rank, from 0. */
    String word(int rank) {
        return words[rank];
    }
}
