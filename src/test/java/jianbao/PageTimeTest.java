package jianbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTimeTest {
    private static final Limits ONE_SECOND = Limits.DEFAULT.with(Bound.PAGE_SECONDS, 1);

    /** Takes time without end where nothing but many of a letter stands. */
    private static final Pattern RUNAWAY = Pattern.compile("(a*)*(a*)*(a*)*b");

    private static final String LETTERS = "a".repeat(5_000);

    @Test
    void endsAPatternThatRunsAway() {
        assertThatThrownBy(() -> PageTime.within(
                        ONE_SECOND,
                        () -> RUNAWAY.matcher(PageTime.watching(LETTERS)).find()))
                .isInstanceOf(PageTooLarge.class)
                .hasMessage("reading it takes more than 1 seconds");
    }

    @Test
    void countsNoTimeThatTheMachineSlept() {
        String read = PageTime.within(ONE_SECOND, () -> {
            sleep();
            for (int i = 0; i < 1_000; i++) {
                PageTime.check();
            }
            return "read";
        });
        assertThat(read).isEqualTo("read");
    }

    @Test
    void whatBelongsToNoPageHasAllTheTime() {
        for (int i = 0; i < 1_000; i++) {
            PageTime.check();
        }
        assertThat(PageTime.watching(LETTERS)).hasToString(LETTERS).hasSize(LETTERS.length());
    }

    @Test
    void aShortTextIsMatchedAsItIs() {
        String line = "来源：新疆日报";
        assertThat(PageTime.watching(line)).isSameAs(line);
    }

    private static void sleep() {
        try {
            Thread.sleep(1_100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
