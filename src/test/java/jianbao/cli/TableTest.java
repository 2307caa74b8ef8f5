package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private final Table table = new Table(List.of("#", "TITLE", "SOURCE"));

    TableTest() {
        table.add(List.of("1", "第十次全国对口支援新疆工作会议", "新疆日报"));
        table.add(List.of("12", "短", "光明网"));
    }

    @Test
    void alignsByDisplayWidth() {
        assertThat(table.lines(Integer.MAX_VALUE))
                .containsExactly(
                        "#   TITLE                           SOURCE",
                        "1   第十次全国对口支援新疆工作会议  新疆日报",
                        "12  短                              光明网");
    }

    @Test
    void cutsTheWidestColumnFirst() {
        assertThat(table.lines(34))
                .containsExactly(
                        "#   TITLE                 SOURCE", "1   第十次全国对口支援…   新疆日报", "12  短                    光明网");
    }

    @Test
    void leavesOutTheLastColumnsOfANarrowWindow() {
        assertThat(table.lines(22)).containsExactly("#   TITLE", "1   第十次全国对口支…", "12  短");
    }
}
