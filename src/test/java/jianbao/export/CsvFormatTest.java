package jianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFormatTest {
    @Test
    void quotesAsTheStandardSays() {
        assertThat(Cells.csv("plain", false)).isEqualTo("plain");
        assertThat(Cells.csv("a,b", false)).isEqualTo("\"a,b\"");
        assertThat(Cells.csv("say \"hi\"", false)).isEqualTo("\"say \"\"hi\"\"\"");
        assertThat(Cells.csv("a\nb", false)).isEqualTo("\"a\nb\"");
    }

    @Test
    void writesTheFieldsAskedForInTheirOrder() {
        var format =
                Formats.of("csv", new FormatOptions(List.of("date_published", "authors", "section"), false, false));
        assertThat(format.head() + format.article(Samples.FULL))
                .isEqualTo("date_published,authors,section\r\n2026-01-06T13:25:00+08:00,刘翔,地方频道; 社会\r\n");
    }

    @Test
    void formulasAreHarmlessOnDemand() {
        assertThat(Cells.csv("=1+1", true)).isEqualTo("'=1+1");
        assertThat(Cells.csv("@SUM(A1)", true)).isEqualTo("'@SUM(A1)");
        assertThat(Cells.csv("＝1+1", true)).isEqualTo("'＝1+1");
        assertThat(Cells.csv("\t=1", true)).isEqualTo("'\t=1");
        assertThat(Cells.csv("1=1", true)).isEqualTo("1=1");
        assertThat(Cells.csv("=1+1", false)).isEqualTo("=1+1");
    }

    @Test
    void startsWithAByteOrderMarkOnDemand() {
        assertThat(Formats.of("csv", new FormatOptions(List.of("id"), true, false))
                        .head())
                .isEqualTo("\uFEFFid\r\n");
    }

    @Test
    void tabsAndBreaksNeverSplitATabSeparatedCell() {
        assertThat(Cells.tsv("甲\t乙\n丙")).isEqualTo("甲 乙 丙");
    }
}
