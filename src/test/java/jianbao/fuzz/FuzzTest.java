package jianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few of the inputs that the profile {@code fuzz} tries, and all that were finds. */
class FuzzTest {
    private static final int MUTATIONS = Integer.getInteger("fuzz.mutations", 150);

    @ParameterizedTest
    @EnumSource
    void takesWhatOnceWasAFind(Parser parser) {
        Seeds.finds(parser).forEach(find -> take(parser, find));
    }

    @ParameterizedTest
    @EnumSource
    void takesAnyBytes(Parser parser) {
        List<byte[]> seeds = Seeds.of(parser);
        seeds.forEach(seed -> take(parser, seed));
        var mutations = new Mutations(seeds, 20_260_106);
        for (int i = 0; i < MUTATIONS; i++) {
            take(parser, mutations.next());
        }
    }

    private static void take(Parser parser, byte[] bytes) {
        assertThatCode(() -> Watched.take(parser, bytes))
                .as("%s takes %s", parser, HexFormat.of().formatHex(bytes))
                .doesNotThrowAnyException();
    }
}
