package jianbao.bench;

import java.util.Random;

/** What is asked of generated articles: common nouns, the 300 that headlines are made of, each as likely as the next. */
final class GeneratedQueries {
    private static final int COMMON = 300;

    private GeneratedQueries() {}

    static String word(Random random) {
        return GeneratedNews.noun(random.nextInt(COMMON));
    }

    static String threeWords(Random random) {
        return word(random) + ' ' + word(random) + ' ' + word(random);
    }

    /** The commonest character and a word. */
    static String phrase(Random random) {
        return "“的" + word(random) + "”";
    }

    static String phraseOfTwo(Random random) {
        return "“" + word(random) + "和" + word(random) + "”";
    }
}
