package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void breaksChineseBetweenAnyTwoCharacters() {
        assertThat(Wrapping.lines("援疆干部援疆干部", 8)).containsExactly("援疆干部", "援疆干部");
    }

    @Test
    void noLineStartsWithAMarkThatCloses() {
        assertThat(Wrapping.lines("援疆干部。援疆", 8)).containsExactly("援疆干", "部。援疆");
        assertThat(Wrapping.lines("援疆干部》，援疆", 8)).containsExactly("援疆干", "部》，援", "疆");
    }

    @Test
    void noLineEndsWithAMarkThatOpens() {
        assertThat(Wrapping.lines("援疆干《部》", 8)).containsExactly("援疆干", "《部》");
    }

    @Test
    void breaksLatinAtItsSpacesAndDropsThem() {
        assertThat(Wrapping.lines("the quick brown fox", 10)).containsExactly("the quick", "brown fox");
    }

    @Test
    void breaksBetweenLatinAndChinese() {
        assertThat(Wrapping.lines("由C919执飞的航班", 8)).containsExactly("由C919执", "飞的航班");
        assertThat(Wrapping.lines("国产大C919", 8)).containsExactly("国产大", "C919");
    }

    @Test
    void cutsAWordThatFitsOnNoLine() {
        assertThat(Wrapping.lines("https://example.org/", 8)).containsExactly("https://", "example.", "org/");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(Wrapping.lines("", 8)).containsExactly("");
    }

    @Test
    void losesNothingButSpacesAndKeepsToTheWidth() {
        var random = new Random(7);
        String letters = "援疆干部。，《》“”ab1 - …\uD840\uDC00e\u0301";
        for (int run = 0; run < 2000; run++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(60), 0, letters.codePointCount(0, letters.length()))
                    .map(i -> letters.codePointAt(letters.offsetByCodePoints(0, i)))
                    .forEach(text::appendCodePoint);
            int width = 2 + random.nextInt(20);
            var lines = Wrapping.lines(text.toString(), width);
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines).allMatch(line -> Fit.width(line) <= width);
        }
    }
}
