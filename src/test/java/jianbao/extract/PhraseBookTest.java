package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseBookTest {
    @Test
    void findsWholeLatinWordsOnly() {
        assertThat(Phrases.SHARE.in(Phrases.cover("Share this"))).isPositive();
        assertThat(Phrases.SHARE.in(Phrases.cover("Shareholders met"))).isZero();
    }

    @Test
    void bindsAPhraseToTheStartOfALine() {
        assertThat(Phrases.CREDIT.in(Phrases.cover("来源：江城日报"))).isPositive();
        assertThat(Phrases.TITLE.in(Phrases.cover("他说关键词很多"))).isZero();
    }

    @Test
    void tellsHowMuchOfALineItCovers() {
        assertThat(Phrases.RELATED.in(Phrases.cover("相关阅读"))).isEqualTo(1);
    }

    @Test
    void countsAPhraseWholeThatHasAnotherWithinIt() {
        PhraseBook words = PhraseBook.load("edge-words.txt", List.of("edge"));
        assertThat(words.cover("阅")[0]).isEqualTo(1);
        assertThat(words.cover("延伸阅读")[0]).isEqualTo(1);
        assertThat(words.cover("延伸阅读，阅")[0]).isEqualTo(5.0 / 6);
    }
}
