package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jianbao.Page;
import jianbao.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DumpTitleTest {
    private static final String CHINESE_BODY = """

            入冬以来，河谷里的三座老水磨重新转了起来，磨坊主人说，今年来磨面的人比往年多了一倍。

            镇里去年修好了通往水磨的石板路，又请来老木匠换下朽坏的水轮，一共花了四个月的时间。

            游客可以在磨坊里看到整个磨面的过程，也可以带走一袋刚刚磨好的面粉。
            """;

    private static final String ENGLISH_BODY = """

            The three old water mills in the valley are turning again this winter, and the millers say that twice as many people bring their grain.

            Last year the town repaired the stone path that leads to the mills, and it asked an old carpenter to replace the rotten wheels.

            Visitors can watch how the flour is made, and they may take a bag of it home with them.
            """;

    private static @Nullable String title(String dump) {
        byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
        Page page = Page.of(Place.of("page.txt"), Page.Form.TEXT, bytes);
        return DumpTitle.of(Line.all(Sheet.of(page, dump).layout().blocks())).text();
    }

    @Test
    void takesTheLineAboveTheDateAndTheSource() {
        assertThat(title("首页\n新闻\n图片\n\n河谷里的老水磨又转起来了\n\n2025-12-03 08:15 来源：河谷晚报\n" + CHINESE_BODY))
                .isEqualTo("河谷里的老水磨又转起来了");
    }

    @Test
    void takesTheHeadlineAndNotTheSummaryBelowIt() {
        assertThat(title("Home\nNews\nTravel\n\nOld water mills turn again in the river valley\n\n"
                        + "A repaired path and new wheels have brought the millers back.\n\n"
                        + "By Anna Weber\n\nDec. 3, 2025 8:15 am\n" + ENGLISH_BODY))
                .isEqualTo("Old water mills turn again in the river valley");
    }

    @Test
    void takesTheHeadlineBelowAMenuAndANotice() {
        assertThat(title("Search\nSubscribe\nNewsletters\nSports\nWeather\n\n"
                        + "How the old water mills came back\n\n(Anna Weber / Valley Press)\n\nBy ANNA WEBER\n"
                        + ENGLISH_BODY))
                .isEqualTo("How the old water mills came back");
    }

    @Test
    void takesTheTitleOfAnEssayAndNotItsFirstSubHead() {
        assertThat(title("水磨转动的那些日子\n\n林文\n\n——一条河的三十年\n\n\n一、重新转动的冬天\n" + CHINESE_BODY))
                .isEqualTo("水磨转动的那些日子");
    }

    @Test
    void joinsTheHeadOfAnOfficesDecisionToItsLastLine() {
        assertThat(title("河谷县人民政府办公室\n\n关于保护和利用县内水磨以及\n\n其附属石板路的通知\n\n2025年12月3日\n" + CHINESE_BODY))
                .isEqualTo("河谷县人民政府办公室关于保护和利用县内水磨以及其附属石板路的通知");
    }

    @Test
    void dropsTheLabelBeforeAHeadline() {
        for (String label : List.of("标题：", "# ", "### ")) {
            assertThat(title(label + "河谷里的老水磨又转起来了\n\n2025-12-03 08:15 来源：河谷晚报\n" + CHINESE_BODY))
                    .isEqualTo("河谷里的老水磨又转起来了");
        }
    }

    @Test
    void takesNoLineOfTheHeadOfAMail() {
        assertThat(title("From: River Courier <news@courier.example>\nTo: readers of the morning letter\n"
                        + "Subject: The morning letter of the river courier\n\nHow the old water mills came back\n"
                        + "By Ann Miller\nMarch 15, 2024\n" + ENGLISH_BODY))
                .isEqualTo("How the old water mills came back");
    }

    @Test
    void givesNoneWhereNothingIsAHeadline() {
        assertThat(title(CHINESE_BODY)).isNull();
        assertThat(title("登录\n注册\n")).isNull();
        assertThat(title("")).isNull();
    }

    @Test
    void takesNoItemOfAHubForItsHeadline() {
        assertThat(title(CHINESE_BODY + "\n河谷里的老水磨又转起来了\n" + CHINESE_BODY)).isNull();
    }

    @Test
    void everySignHasBeenGivenAWorth() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TitleSign.class.getResourceAsStream("title-signs.tsv")),
                StandardCharsets.UTF_8))) {
            List<String> named = in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
            assertThat(named)
                    .containsExactlyElementsOf(
                            Arrays.stream(TitleSign.values()).map(Enum::name).toList());
        }
    }
}
