package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jianbao.Repair;
import org.junit.jupiter.api.Test;

class MenderTest {
    private static final Path HUB = Path.of("samples/000_bc355209b628d6c9.txt");

    @Test
    void stripsEveryGlossOfTheHub() throws IOException {
        Mended mended = Mender.mend(Files.readString(HUB));
        assertThat(count(mended, Repair.Type.GLOSS)).isEqualTo(85);
        assertThat(mended.text()).contains("以習近平新時代").doesNotContain("(");
        assertThat(mended.repairs()).contains(new Repair(Repair.Type.GLOSS, 9, "產(chǎn)", "產", 0.99));
    }

    @Test
    void realignsTheBytesOfTheHub() throws IOException {
        Mended mended = Mender.mend(Files.readString(HUB));
        assertThat(mended.text()).contains("黑龍江省援疆前指以“龍泰號”為紐帶,不僅").contains("生動實踐。……”\n");
        assertThat(mended.repairs().stream().filter(repair -> repair.type() == Repair.Type.BYTE_SHIFT))
                .extracting(Repair::before, Repair::after)
                .containsExactly(tuple("龍?zhí)┨枴睘榧~", "龍泰號”為紐"), tuple("踐?!\uE11A\uE11A?", "踐。……”"));
    }

    @Test
    void balancesTheQuotesOfTheHub() throws IOException {
        String text = Mender.mend(Files.readString(HUB)).text();
        assertThat(text.chars().filter(c -> c == '“')).hasSize(19);
        assertThat(text.chars().filter(c -> c == '”')).hasSize(19);
    }

    @Test
    void changesNothingElseInTheHub() throws IOException {
        Mended mended = Mender.mend(Files.readString(HUB));
        assertThat(mended.repairs()).extracting(Repair::type).containsOnly(Repair.Type.GLOSS, Repair.Type.BYTE_SHIFT);
        assertThat(mended.text().lines().count())
                .isEqualTo(Files.readString(HUB).lines().count());
        assertThat(Mender.mend(mended.text())).isEqualTo(new Mended(mended.text(), List.of()));
    }

    @Test
    void findsNothingToMendInTheArticle() throws IOException {
        String text = Files.readString(Path.of("samples/004_6589f554af0d408b.txt"));
        assertThat(Mender.mend(text)).isEqualTo(new Mended(text, List.of()));
    }

    @Test
    void keepsTheWritersOwnGlosses() {
        String text = "成都市郫(pí)都区的亓(qí)先生说，“得(děi)去一趟”。";
        assertThat(Mender.mend(text)).isEqualTo(new Mended(text, List.of()));
    }

    @Test
    void mendsAFieldByWhatThePageShows() throws IOException {
        Mender mender = Mender.forPage(Files.readString(HUB));
        assertThat(mender.apply("母子援疆 同一所學(xué)校育桃李").text()).isEqualTo("母子援疆 同一所學校育桃李");
        assertThat(mender.apply("河南郫(pí)县").text()).isEqualTo("河南郫县");
    }

    private static int count(Mended mended, Repair.Type type) {
        return mended.repairs().stream()
                .filter(repair -> repair.type() == type)
                .mapToInt(Repair::count)
                .sum();
    }
}
