package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import jianbao.Marked;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static final String MATCH = "援疆";

    private static List<Marked> snippets(String body, int most, int width) {
        return Snippets.of(body, new Needles(List.of(MATCH)).matches(body), most, width);
    }

    /** Bodies in which no other character comes twice, in sentences of any length: what is shown once is not shown again. */
    @Test
    void showsNothingTwice() {
        var random = new Random(20_260_106);
        for (int round = 0; round < 2_000; round++) {
            var body = new StringBuilder();
            for (int i = 10 + random.nextInt(150); i > 0; i--) {
                body.appendCodePoint(i % 7 == 0 ? 0x20000 + i : 0x5000 + i);
                body.append(random.nextInt(9) == 0 ? MATCH : "");
                body.append(
                        random.nextInt(12) == 0
                                ? List.of("。", "\n", "！”", "。\n").get(random.nextInt(4))
                                : "");
            }
            var seen = new HashSet<Integer>();
            for (Marked snippet : snippets(body.toString(), 4, 10 + random.nextInt(80))) {
                snippet.text()
                        .codePoints()
                        .filter(c -> c >= 0x5000 && c < 0x5100 || c >= 0x20000)
                        .forEach(c -> assertThat(seen.add(c)).as(snippet.text()).isTrue());
                assertThat(body.indexOf(MATCH) < 0 || !snippet.marks().isEmpty())
                        .isTrue();
                snippet.marks()
                        .forEach(mark -> assertThat(snippet.text().substring(mark.start(), mark.end()))
                                .matches("(?:" + MATCH + ")+"));
            }
        }
    }

    @Test
    void showsSeveralSentencesInReadingOrder() {
        String body = "第一批援疆医生到了。" + "天气很好。".repeat(20) + "第二批援疆教师也到了。" + "天气很好。".repeat(20) + "第三批援疆干部明天到。";
        assertThat(snippets(body, 3, 22))
                .extracting(Marked::text)
                .containsExactly("第一批援疆医生到了。", "第二批援疆教师也到了。", "第三批援疆干部明天到。");
    }
}
