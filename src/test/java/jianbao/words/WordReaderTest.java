package jianbao.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our words against smartcn's. */
class WordReaderTest {
    /** How many random strings; {@code -Djianbao.words.strings=1000000} asks for more. */
    private static final int STRINGS = Integer.getInteger("jianbao.words.strings", 100_000);

    private static final long SEED = Long.getLong("jianbao.words.seed", 20260101);

    private final Smartcn smartcn = new Smartcn();

    @Test
    void cutsTheSamplesAsSmartcnDoes() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample :
                    samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
                assertThat(smartcn.difference(Files.readString(sample, UTF_8))).isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \u3000\n",
                "我们在周末去了北京大学的图书馆。图书馆很安静，人也不多！",
                "Ｊａｖａ２５与ＪＤＫ　２５，iPhone15和C919：6.8%",
                "中 国\u3000人\n民银行",
                "他说：“好。”然后走了。她问：「真的？」",
                "㐀〇々\uD840\uDC00\uD83D\uDE00字",
                "a.b.c. D. e? F! 3.14 etc. and so on...",
                "龙山龙山你看龙山，哈哈哈哈，龙山龙山龙山龙山",
                "tab\there\u00A0nbsp\u200Bzero\u0000nul\u007Fdel",
                "\uDC00中\uD800文\uD800",
            })
    void cutsOddTextsAsSmartcnDoes(String text) {
        assertThat(smartcn.difference(text)).isNull();
    }

    @Test
    void knowsEveryWordOfTheDictionary() throws Exception {
        for (String word : LexiconCompiler.words().keySet()) {
            assertThat(smartcn.difference(word)).isNull();
        }
    }

    @Test
    void treatsEveryCharacterAsSmartcnDoes() {
        for (int c = 0; c < 0x10000; c++) {
            // Apart from what makes smartcn slow: tested by the random strings.
            if (c > 0xFF) {
                assertThat(smartcn.difference("大" + (char) c + "学生")).isNull();
            }
            assertThat(smartcn.difference(Character.toString((char) c))).isNull();
        }
    }

    @Test
    void cutsRandomStringsAsSmartcnDoes() throws Exception {
        var random = new SplittableRandom(SEED);
        var texts = new RandomText(random, List.copyOf(LexiconCompiler.words().keySet()));
        for (int i = 0; i < STRINGS; i++) {
            String text = texts.next(1 + random.nextInt(24), i % 16 == 0);
            assertThat(smartcn.difference(text)).isNull();
        }
    }

    /** smartcn reads 1,024 characters at a time, and cuts wherever they end if no line does. */
    @Test
    void cutsLongTextsWhereSmartcnDoes() throws Exception {
        var random = new SplittableRandom(SEED);
        var texts = new RandomText(random, List.copyOf(LexiconCompiler.words().keySet()));
        for (int i = 0; i < STRINGS / 1000; i++) {
            String text = texts.next(500 + random.nextInt(1000), false);
            assertThat(smartcn.difference(text)).isNull();
            assertThat(smartcn.difference(text.replaceAll("\\s", ""))).isNull();
        }
        assertThat(smartcn.difference("国".repeat(1023) + "\uD83D\uDE00" + "人".repeat(1023)))
                .isNull();
        assertThat(smartcn.difference("国".repeat(1024))).isNull();
        assertThat(smartcn.difference(" ".repeat(5000))).isNull();
    }

    @Test
    void doesNotMindAReaderThatGivesLittleAtATime() throws IOException {
        String text = "新闻报道说，今年的粮食产量比去年增加了百分之三。\n".repeat(100);
        var reader = new WordReader(Lexicon.standard());
        reader.reset(new StringReader(text) {
            @Override
            public int read(char[] target, int at, int length) throws IOException {
                return super.read(target, at, Math.min(length, 7));
            }
        });
        for (Word word : WordReader.words(text)) {
            assertThat(reader.next()).isTrue();
            assertThat(new Word(reader.term(), reader.start(), reader.end(), reader.kind()))
                    .isEqualTo(word);
        }
        assertThat(reader.next()).isFalse();
        assertThat(reader.position()).isEqualTo(text.length());
    }

    @Test
    void tellsWhatAWordIsMadeOf() {
        assertThat(WordReader.words("北京Ｂeijing2025年，ж\uD83D\uDE00"))
                .containsExactly(
                        new Word("北京", 0, 2, WordKind.HAN),
                        new Word("beijing", 2, 9, WordKind.LETTERS),
                        new Word("2025", 9, 13, WordKind.DIGITS),
                        new Word("年", 13, 14, WordKind.HAN),
                        new Word(",", 14, 15, WordKind.PUNCTUATION),
                        new Word("ж", 15, 16, WordKind.LETTERS),
                        new Word("\uD83D\uDE00", 16, 18, WordKind.HAN));
    }

    @Test
    void startsAnewWithEachText() throws IOException {
        var reader = new WordReader(Lexicon.standard());
        reader.reset(new StringReader("北京大学。上海"));
        assertThat(reader.next()).isTrue();
        reader.reset(new StringReader("新疆"));
        assertThat(reader.next()).isTrue();
        assertThat(reader.term()).isEqualTo("新疆");
        assertThat(reader.start()).isZero();
        reader.reset(Reader.nullReader());
        assertThat(reader.next()).isFalse();
    }
}
