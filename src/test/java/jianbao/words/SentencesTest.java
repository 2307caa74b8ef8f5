package jianbao.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Our ends of sentences against Java's. */
class SentencesTest {
    private static final String ALPHABET = "汉aA1 \n.。?\"”(,，\u2029\u0301";

    private final BreakIterator theirs = BreakIterator.getSentenceInstance(Locale.ROOT);
    private final Sentences ours = new Sentences();

    @Test
    void endWhereJavaEndsThemInAllShortStrings() {
        int length = 5;
        int strings = (int) Math.pow(ALPHABET.length(), length);
        var text = new char[length];
        for (int i = 0; i < strings; i++) {
            for (int at = 0, rest = i; at < length; at++, rest /= ALPHABET.length()) {
                text[at] = ALPHABET.charAt(rest % ALPHABET.length());
            }
            check(new String(text));
        }
    }

    @Test
    void endWhereJavaEndsThemAroundEveryCharacter() {
        for (int c = 0; c <= 0xFFFF; c++) {
            for (String around : List.of(
                    "汉%s汉", "汉。%s汉", "汉。 %s汉", "汉a.%s汉", "汉. %s汉", "汉.%s%s a", "汉.%s《汉", "汉. “%s汉", "%s。%s？%s.%s")) {
                check(around.replace("%s", Character.toString((char) c)));
            }
        }
    }

    @Test
    void endWhereJavaEndsThemInRandomStrings() throws Exception {
        var random = new SplittableRandom(20260101);
        var texts = new RandomText(random, List.copyOf(LexiconCompiler.words().keySet()));
        for (int i = 0; i < 100_000; i++) {
            check(texts.next(1 + random.nextInt(40), i % 2 == 0));
        }
    }

    private void check(String text) {
        theirs.setText(text);
        var expected = new ArrayList<Integer>();
        while (theirs.next() != BreakIterator.DONE) {
            expected.add(theirs.current());
        }
        ours.show(text.toCharArray(), text.length());
        var ends = new ArrayList<Integer>();
        for (int at = 0; at < text.length(); at = ends.getLast()) {
            ends.add(ours.end(at));
        }
        assertThat(ends).as(text).isEqualTo(expected);
    }
}
