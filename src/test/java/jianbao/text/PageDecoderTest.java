package jianbao.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {
    private static final String HANS = "朱镕基说，今年的工作要抓好三件事：一是就业，二是住房，三是医疗。记者在现场看到，许多人已经等了两个小时。";
    private static final String HANT = "市政府昨日宣布，新建的圖書館將於下個月開放，讀者可以憑身分證借書；館內設有兒童閱覽室與咖啡廳。";

    @ParameterizedTest
    @CsvSource({
        "GB18030, gb2312", "GB18030, GBK", "GB18030, x-gbk", "GB18030, utf-8", "GB18030, iso-8859-1", "GB18030, big5",
        "UTF-8, gb2312", "UTF-8, utf-8", "UTF-8, big5", "UTF-8, windows-1252", "GB18030, euc-kr", "GB18030, nonsense"
    })
    void readsSimplifiedPagesWhateverTheyDeclare(String written, String declared) {
        Decoded decoded = decode(page(declared, HANS).getBytes(Charset.forName(written)));
        assertThat(decoded).isEqualTo(new Decoded(page(declared, HANS), written, declared, 0));
    }

    @ParameterizedTest
    @CsvSource({"Big5-HKSCS, big5", "Big5-HKSCS, gb2312", "Big5-HKSCS, utf-8", "GB18030, gbk", "GB18030, big5"})
    void readsTraditionalPagesWhateverTheyDeclare(String written, String declared) {
        Decoded decoded = decode(page(declared, HANT).getBytes(Charset.forName(written)));
        assertThat(decoded).isEqualTo(new Decoded(page(declared, HANT), written, declared, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "Big5-HKSCS", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTextThatDeclaresNothing(String written) {
        String text = (written.startsWith("Big5") ? HANT : HANS) + "\n2026年1月6日\n";
        assertThat(decode(text.getBytes(Charset.forName(written)))).isEqualTo(new Decoded(text, written, null, 0));
    }

    @Test
    void readsTheBlankOfOldPagesAsBrowsersDo() {
        byte[] bytes = (HANS + "__" + HANS).getBytes(Charset.forName("GB18030"));
        int blank = HANS.getBytes(Charset.forName("GB18030")).length;
        bytes[blank] = (byte) 0xA3;
        bytes[blank + 1] = (byte) 0xA0;
        assertThat(decode(bytes).text()).isEqualTo(HANS + '\u3000' + HANS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void dropsByteOrderMarks(String written) {
        Decoded decoded = decode(("\uFEFF" + HANS).getBytes(Charset.forName(written)));
        assertThat(decoded).isEqualTo(new Decoded(HANS, written, null, 0));
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS, windows-31j, 東京で新しい図書館がひらかれました。", "EUC-KR, x-windows-949, 서울에 새 도서관이 문을 열었습니다."})
    void followsOtherDeclarations(String declared, String charset, String sentence) {
        Decoded decoded = decode(page(declared, sentence).getBytes(Charset.forName(charset)));
        assertThat(decoded).isEqualTo(new Decoded(page(declared, sentence), charset, declared, 0));
    }

    @Test
    void takesScatteredHighBytesForWesternLetters() {
        String text = "The café’s owner said: “It’s a naïve plan — it’s no good.” Price: £12 or €15.";
        Charset western = Charset.forName("windows-1252");
        assertThat(decode(text.getBytes(western))).isEqualTo(new Decoded(text, "windows-1252", null, 0));
    }

    @Test
    void findsADeclarationFarDownTheHead() {
        String text = "<html><head><style>" + "a { color: red }\n".repeat(1000) + "</style><!-- <meta charset=big5> -->"
                + "<script>var s = '<meta charset=\"koi8-r\">';</script>"
                + "<META http-equiv='Content-Type' content='text/html; charset = GBK'></head><body>" + HANS;
        assertThat(decode(text.getBytes(CharsetLabel.GB18030)).declared()).isEqualTo("GBK");
    }

    @Test
    void readsTheXmlDeclaration() {
        assertThat(decode(("<?xml version=\"1.0\" encoding='gb2312'?>" + HANS).getBytes(CharsetLabel.GB18030))
                        .declared())
                .isEqualTo("gb2312");
    }

    @Test
    void ignoresCharsetsOutsideMeta() {
        String text = "<head><script charset=\"gbk\" src=\"a.js\"></script></head><body>" + HANS;
        assertThat(decode(text.getBytes(UTF_8)).declared()).isNull();
    }

    @Test
    void believesTheServerWhereThePageSaysNothing() {
        Decoded decoded = PageDecoder.decode("Привет, мир".getBytes(Charset.forName("windows-1251")), "windows-1251");
        assertThat(decoded).isEqualTo(new Decoded("Привет, мир", "windows-1251", "windows-1251", 0));
    }

    @Test
    void dropsACutLastCharacter() {
        byte[] bytes = HANS.getBytes(UTF_8);
        Decoded decoded = decode(Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(decoded).isEqualTo(new Decoded(HANS.substring(0, HANS.length() - 1), "UTF-8", null, 1));
    }

    @Test
    void toleratesAFewStrayBytes() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HANS.getBytes(UTF_8));
        bytes.write(0xB5);
        bytes.write(0x20);
        bytes.write(HANS.getBytes(UTF_8));
        assertThat(decode(bytes.toByteArray())).isEqualTo(new Decoded(HANS + "\uFFFD " + HANS, "UTF-8", null, 1));
    }

    @Test
    void neverThrowsOnNoise() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            String label = new String[] {null, "gbk", "", "utf-16", "x-iso-2022-cn-gb", "🐍"}[i % 6];
            assertThat(PageDecoder.decode(noise, label).malformed()).isNotNegative();
        }
    }

    private static Decoded decode(byte[] bytes) {
        return PageDecoder.decode(bytes, null);
    }

    private static String page(String declared, String text) {
        return "<html><head><meta charset=\"" + declared + "\"><title>t</title></head><body><p>" + text
                + "</p></body></html>";
    }
}
