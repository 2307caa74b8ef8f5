package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.Credits.Author;
import jianbao.Credits.Person;
import jianbao.Dates;
import jianbao.Page;
import jianbao.Place;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {
    private static final Path SAMPLES = Path.of("samples");

    /** A dump as the readers see it. */
    static PageView dump(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        text.lines()
                .map(line -> line.replaceAll("[\\s\u00a0\u3000]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(new TextBlock(blocks.size(), line, 0, "line", "", null)));
        Page page = Page.of(Place.of("dump.txt"), Page.Form.TEXT, text.getBytes(StandardCharsets.UTF_8));
        return new PageView(null, blocks, null, page);
    }

    private static Metadata sample(String name) throws IOException {
        return MetadataReader.read(dump(Files.readString(SAMPLES.resolve(name))));
    }

    @Test
    void readsAnArticleWrappedInChrome() throws IOException {
        Metadata read = sample("004_6589f554af0d408b.txt");
        assertThat(read.headline().title()).isEqualTo("第十二批省市错时轮换援疆骨干——“既然来了,就把根扎深、事办实!”");
        assertThat(read.outlet().source().name()).isEqualTo("新疆日报");
        assertThat(read.outlet().section()).containsExactly("地方频道", "社会");
        assertThat(read.outlet().publisher().name()).isEqualTo("光明网");
        assertThat(read.outlet().publisher().inferred()).isTrue();
        assertThat(read.dates().published()).hasToString("2026-01-06T13:25+08:00");
        assertThat(read.dates().precision()).isEqualTo(Dates.Precision.MINUTE);
        assertThat(read.dates().origin()).isEqualTo(Dates.Origin.TEXT);
        assertThat(read.dates().zoneAssumed()).isTrue();
        assertThat(read.credits().authors()).containsExactly(new Author("刘翔", "记者", List.of("石榴云", "新疆日报")));
        assertThat(read.credits().editors()).containsExactly(new Person("王宏泽", "责编"));
    }

    private static final String ENGLISH = """
            Ferry to return after three years | The Quay Courier
            News
            Sport
            Ferry to return after three years
            The first sailing is planned for the last weekend of June, but only if a new pontoon passes its tests.
            By
            Ann Miller
            and
            Robert Stone
            17th May 2022, 6:30am
            Share
            A passenger ferry that was laid up three years ago will be back on the water this summer, its owners said.
            Volunteers have since replaced 22 planks and rebuilt the wheelhouse, working two evenings a week all winter.
            The council will meet again in July, when the first month's takings are known, to decide on the winter.
            """;

    @Test
    void readsTheCreditsBelowAStandfirst() {
        Metadata read = MetadataReader.read(dump(ENGLISH));
        assertThat(read.headline().title()).isEqualTo("Ferry to return after three years");
        assertThat(read.dates().published()).hasToString("2022-05-17T06:30+08:00");
        assertThat(read.credits().authors()).extracting(Author::name).containsExactly("Ann Miller", "Robert Stone");
    }

    @Test
    void guessesNothingOnAHub() throws IOException {
        Metadata read = sample("000_bc355209b628d6c9.txt");
        assertThat(read.headline().title()).isNull();
        assertThat(read.dates()).isEqualTo(Dates.NONE);
        assertThat(read.outlet().source()).isNull();
        assertThat(read.credits().authors()).isEmpty();
    }
}
