package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jianbao.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundsTest {
    @TempDir
    Path folder;

    @Test
    void readsAmountsAsPeopleWriteThem() {
        assertThat(Bounds.amount("200")).isEqualTo(200);
        assertThat(Bounds.amount("64KB")).isEqualTo(64_000);
        assertThat(Bounds.amount(" 200 MB")).isEqualTo(200_000_000);
        assertThat(Bounds.amount("2g")).isEqualTo(2_000_000_000L);
        assertThat(Bounds.amount("much")).isZero();
        assertThat(Bounds.amount("-1")).isZero();
        assertThat(Bounds.amount("")).isZero();
    }

    @Test
    void helpTellsEveryBoundWhereItStandsAndWhy() {
        for (Words.Language language : Words.Language.values()) {
            var words = new Words(language);
            for (String command : List.of("index", "extract")) {
                String help = new Shell(folder)
                        .run(command, "--help", "--lang", language.name().toLowerCase(Locale.ROOT))
                        .out();
                String unwrapped = help.replaceAll("\\s+", "");
                for (Bound bound : Bound.values()) {
                    assertThat(unwrapped)
                            .contains(words.of("bound." + bound.label()).replaceAll("\\s+", ""));
                    assertThat(help).containsPattern("\n  " + bound.label() + " +[\\d,.]+ ");
                }
            }
        }
    }
}
