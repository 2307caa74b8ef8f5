package jianbao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
    @Test
    void readsWhatItWrites() {
        var random = new Random(25);
        for (int i = 0; i < 2_000; i++) {
            var date = OffsetDateTime.parse("1900-01-01T00:00:00+08:00")
                    .plusSeconds(random.nextLong(10_000_000_000L))
                    .plusNanos(random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
            String text = String.valueOf(Rfc3339.text(date));
            assertThat(Rfc3339.read(text, "date")).as(text).isEqualTo(OffsetDateTime.parse(text));
            String moment = date.toInstant().toString();
            assertThat(Rfc3339.moment(moment, "modified")).as(moment).isEqualTo(date.toInstant());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-06T13:25:00-03:30",
                "2026-01-06T13:25:00.5Z",
                "2026-01-06t13:25:00z",
                "2026-01-06T13:25Z",
                "2026-01-06T13:25:00+08:00:30",
                "+12026-01-06T13:25:00Z"
            })
    void readsAsJavaDoesWhateverTheForm(String text) {
        assertThat(Rfc3339.read(text, "date")).isEqualTo(OffsetDateTime.parse(text));
    }

    @Test
    void takesABareDayAtItsStart() {
        assertThat(Rfc3339.read("2026-01-06", "date")).isEqualTo(OffsetDateTime.parse("2026-01-06T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T13:25:00Z",
                "2026-01-06T25:00:00Z",
                "2026-01-06T13:61:00Z",
                "2026-01-06T13:25:00+19:00",
                "2026-01-06T13:25:00+08:60",
                "2026-01-06T13:25:00.0123456789Z",
                "2026-01-06T13:25:00",
                "2026-01-06T13:25:00Z ",
                "2026-01-06 13:25:00Z"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> Rfc3339.read(text, "date")).isInstanceOf(BadJson.class);
        assertThatThrownBy(() -> Rfc3339.moment(text, "modified")).isInstanceOf(BadJson.class);
    }

    @Test
    void takesTheMomentsThatOnlyJavaKnows() {
        assertThat(Rfc3339.moment("2026-01-06T24:00:00Z", "modified")).isEqualTo(Instant.parse("2026-01-07T00:00:00Z"));
    }

    @Test
    void knowsNoMomentWhereThereIsNone() {
        assertThat(Rfc3339.moment(null, "modified")).isNull();
        assertThat(Rfc3339.read(" ", "date")).isNull();
        assertThat(Rfc3339.moment("2026-01-06T05:25:00.000000001Z", "modified"))
                .isEqualTo(Instant.ofEpochSecond(1_767_677_100L, 1));
    }
}
