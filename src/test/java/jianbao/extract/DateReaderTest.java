package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import jianbao.Dates.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-06 13:25                  | 2026-01-06T13:25    | MINUTE
            发布时间：2026年1月6日            | 2026-01-06T00:00    | DAY
            2019年09月11日01:53 某某科技      | 2019-09-11T01:53    | MINUTE
            来源:新疆日报2026-01-06 13:25     | 2026-01-06T13:25    | MINUTE
            2026-01-0613:25                   | 2026-01-06T13:25    | MINUTE
            二〇二六年一月六日                | 2026-01-06T00:00    | DAY
            二〇二五年十二月二十一日          | 2025-12-21T00:00    | DAY
            7/5/2005 9:23:57 PM               | 2005-07-05T21:23:57 | SECOND
            13/02/2022                        | 2022-02-13T00:00    | DAY
            Jan 6, 2026                       | 2026-01-06T00:00    | DAY
            Tuesday, 6 January 2026 at 4:12pm | 2026-01-06T16:12    | MINUTE
            2026.01.06                        | 2026-01-06T00:00    | DAY
            2026-01-06T13:25:09+08:00         | 2026-01-06T13:25:09 | SECOND
            2005-04-05 06:40更新              | 2005-04-05T06:40    | MINUTE
            2026年1月6日 下午3点20分          | 2026-01-06T15:20    | MINUTE
            Tue Jan  6 13:25:09 2026          | 2026-01-06T13:25:09 | SECOND
            Tue Jan 06 13:25:09 CST 2026      | 2026-01-06T13:25:09 | SECOND
            Jan 6 Tue 2026 13:25              | 2026-01-06T13:25    | MINUTE
            發布日期：115-01-06               | 2026-01-06T00:00    | DAY
            中華民國 115 年 1 月 6 日         | 2026-01-06T00:00    | DAY
            民國九十 民國95年12月1日          | 2006-12-01T00:00    | DAY
            """)
    void readsTheFormsThatPagesUse(String text, LocalDateTime at, Precision precision) {
        Moment moment = DateReader.first(Line.plain(text));
        assertThat(moment).isNotNull();
        assertThat(moment.at()).isEqualTo(at);
        assertThat(moment.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2202-13-9",
                "2026-02-30",
                "昨天 13:25",
                "3 hours ago",
                "1月5日",
                "39482022-1-05 10:26",
                "电话 010-2026-01060",
                "日期：13-01-06",
                "电话：115-01-06",
                "115-01-06",
                "民國115年13月6日",
                ""
            })
    void takesNothingElseForADate(String text) {
        assertThat(DateReader.first(Line.plain(text))).isNull();
    }

    @Test
    void knowsWhenDayAndMonthAreInDoubt() {
        assertThat(DateReader.first("06/02/2022 - 13:48").doubtfulOrder()).isTrue();
        assertThat(DateReader.first("06/02/2022 - 13:48").swapped().at()).isEqualTo("2022-02-06T13:48");
        assertThat(DateReader.first("7/5/2005 9:23:57 PM").doubtfulOrder()).isFalse();
    }

    @Test
    void readsAMonthAsAMonth() {
        Moment moment = DateReader.all("——《某刊》1998年3月号").getFirst();
        assertThat(moment.precision()).isEqualTo(Precision.MONTH);
    }

    @Test
    void staysQuickOnHostileLines() {
        String hostile = "2026 - ".repeat(200) + "1 ".repeat(400) + "(".repeat(400);
        org.assertj.core.api.Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> DateReader.all(hostile)))
                .doesNotThrowAnyException();
    }
}
