package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The set of every pattern that is used is compared with the engine's own word in {@link SoughtTest}. */
class FirstSetTest {
    @ParameterizedTest
    @CsvSource({
        "abc, a",
        "a?bc, ab",
        "(?:ab|cd)e, ac",
        "(?:ab)*cd, ac",
        "(?<!x)(?=y)[ab]c, ab",
        "(?i)a[b-d], aA",
        "(?i:a)?b, Aab",
        "^a|b$, ab",
        "\\(a, (",
        "'x{0,3}y', xy",
        "'x{1,3}y', x",
        "(?<name>a)b, a",
        "a+?b, a",
        "(a|)b, ab",
    })
    void holdsWhatAMatchBeginsWith(String regex, String firsts) {
        var set = FirstSet.of(regex);
        var found = new StringBuilder();
        for (char c = ' '; c < 0x7F; c++) {
            found.append(set.has(c) ? c : "");
        }
        assertThat(found.toString().chars().sorted().toArray())
                .isEqualTo(firsts.chars().sorted().toArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[^a-c]x",
                "[a[bc]]x",
                "[a-z&&[^b]]x",
                ".x",
                "\\dx",
                "\\sx",
                "\\wx",
                "\\Dx",
                "\\p{IsHan}x",
                "\\p{L}x",
                "\\bx",
                "(a)?\\1x",
                "[一-三]年",
                "👇",
                "[👇⬇]",
                "x*",
                "(?i)é"
            })
    void lacksNothingThatTheEngineAccepts(String regex) {
        var set = FirstSet.of(regex);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            Matcher m = Pattern.compile(regex).matcher(String.valueOf((char) c));
            if (m.lookingAt() || m.hitEnd()) {
                assertThat(set.has((char) c)).as("U+%04X", c).isTrue();
            }
        }
    }

    @Test
    void goesOnBehindWhatIsPassedOver() {
        var set = FirstSet.behind("([", "\\(a|[\\[(]{1,2}b|c");
        assertThat(set.has('a') && set.has('b') && set.has('c')).isTrue();
        assertThat(set.has('d')).isFalse();
    }
}
