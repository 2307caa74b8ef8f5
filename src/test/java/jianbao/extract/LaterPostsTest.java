package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaterPostsTest {
    private static final String SAID = "入梅以来，沿江三县连下了九天雨，水文站的水位线一天比一天高，镇上的人夜里都睡不踏实。";

    @Test
    void commentsGoBelowTheFirstStampWhoeverWroteThem() {
        assertThat(left(
                        "老码头的早晨",
                        SAID,
                        SAID,
                        "评论",
                        "# re: 老码头的早晨 2004-12-27 12:46 flyingbirds",
                        "写得好",
                        "# re: 老码头的早晨 2004-12-28 9:03 寒星",
                        "想家了",
                        "# re: 老码头的早晨 2005-1-3 23:10 小周",
                        "顶"))
                .isEqualTo("++++------");
    }

    @Test
    void thePostsOfABlogEndAtTheFootOfTheFirst() {
        assertThat(left(
                        "老码头的早晨",
                        SAID,
                        "由海燕张贴 @ 2005-03-21 01:20:44 (359) 共 3 篇评论 发表评论 >>>",
                        "江边的石阶",
                        SAID,
                        "由海燕张贴 @ 2005-03-18 01:58:01 (1666) 共 17 篇评论 发表评论 >>>",
                        "渡口",
                        SAID,
                        "由海燕张贴 @ 2005-03-15 16:47:37 (39) 共 5 篇评论 发表评论 >>>"))
                .isEqualTo("++-------");
    }

    @Test
    void theFirstPostIsKeptThoughOnlyAnotherOneWas() {
        String foot = " 张贴 @ 2005-03-21 01:20:44 发表评论 >>>";
        boolean[] kept = new boolean[10];
        kept[8] = true;
        assertThat(left(
                        kept,
                        1,
                        "首页",
                        "老码头的早晨",
                        SAID,
                        "由海燕" + foot,
                        "江边的石阶",
                        SAID,
                        "由海燕" + foot,
                        "渡口",
                        SAID,
                        "由海燕" + foot))
                .isEqualTo("--+-------");
    }

    @Test
    void aFirstPostBelowItsOwnStampStays() {
        assertThat(left(
                        "老码头的早晨",
                        "海燕 发表于 2012-3-4 10:22",
                        SAID,
                        "江上人 发表于 2012-3-4 10:31",
                        "沙发",
                        "石阶 发表于 2012-3-4 11:02",
                        "路过"))
                .isEqualTo("+++----");
        assertThat(left(
                        "Rain on the old quay",
                        "Ann Miller on January 5, 2010 at 3:45 pm",
                        SAID,
                        "Bob on January 5, 2010 at 4:01 pm",
                        "Nice",
                        "Carl on February 11, 2010 at 9:12 am",
                        "Thanks"))
                .isEqualTo("+++----");
    }

    @Test
    void stampsThatNameNobodyAndDatesThatPartNothingCutNothing() {
        assertThat(left("大堤直播", SAID, "2020-07-08 09:30", SAID, "2020-07-08 10:15", SAID, "2020-07-08 11:40", SAID))
                .isEqualTo("++++++++");
        assertThat(left("大堤", "发布：2024-06-12 14:00", "更新：2024-06-12 14:03", "审核：2024-06-12 14:05", SAID, SAID))
                .isEqualTo("++++++");
        assertThat(left("大堤", SAID, "海燕 发表于 2012-3-4 10:22", SAID, "江上人 发表于 2012-3-4 10:31", SAID))
                .isEqualTo("++++++");
        assertThat(left("考试日程", SAID, "9:00—10:30 语文 150", "11:00—12:30 数学 150", "14:30—16:00 英语 150"))
                .isEqualTo("+++++");
    }

    @Test
    void answersStayBelowTheirQuestion() {
        assertThat(left(
                        "Why does my starter smell",
                        SAID,
                        "asked Mar 5, 2016 at 11:27",
                        "Try rye. Kay Mar 5, 2016 at 12:10",
                        SAID,
                        "answered Mar 5, 2016 at 15:02",
                        "This works. Ann Mar 7, 2016 at 9:44",
                        "Thanks. Bob Mar 7, 2016 at 9:50"))
                .isEqualTo("++++++++");
    }

    /** What is left of lines that were all kept, the first of which is the headline. */
    private static String left(String... lines) {
        boolean[] kept = new boolean[lines.length];
        Arrays.fill(kept, true);
        return left(kept, 0, lines);
    }

    /** What is left of some lines that were kept. */
    private static String left(boolean[] kept, int title, String... lines) {
        List<TextBlock> blocks = Pages.layout("<p>" + String.join("<p>", lines)).blocks();
        float[][] rows = new float[lines.length][Feature.COUNT];
        for (int i = 0; i < lines.length; i++) {
            Figures figures = Figures.of(lines[i]);
            Feature.TOKENS.set(rows[i], figures.tokens());
            Feature.DATED.set(rows[i], DateShape.in(lines[i], figures) ? 1 : 0);
            Feature.ENDS.set(rows[i], figures.ends());
            Feature.FINISHED.set(rows[i], lines[i].endsWith("。") ? 1 : 0);
        }
        LaterPosts.drop(blocks, rows, kept, title);
        var left = new StringBuilder();
        for (boolean each : kept) {
            left.append(each ? '+' : '-');
        }
        return left.toString();
    }
}
