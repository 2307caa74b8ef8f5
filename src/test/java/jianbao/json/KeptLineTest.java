package jianbao.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class KeptLineTest {
    private static final String LINE =
            ArticleJson.line(ArticleJson.read("{\"id\": \"a\", \"title\": \"援疆 \\\"}],\", \"body\": \"\\\\\\n{[,\"}"));

    @Test
    void knowsItsOwnLines() {
        assertTrue(KeptLine.isCurrent(LINE.getBytes(UTF_8)));
    }

    @Test
    void findsALineOfOtherKeys() {
        assertFalse(
                KeptLine.isCurrent(LINE.replace("\"section\":", "\"channel\":").getBytes(UTF_8)));
        assertFalse(
                KeptLine.isCurrent(LINE.replaceFirst("\"publisher\":[^,]*,", "").getBytes(UTF_8)));
        assertFalse(KeptLine.isCurrent(LINE.replaceFirst("}$", ",\"more\":1}").getBytes(UTF_8)));
    }

    @Test
    void findsTheEndOfAStringWhereverItsEscapesStand() {
        for (int length = 0; length < 40; length++) {
            for (String tail : new String[] {"", "\\", "\"", "\\\"", "\"\\\\\"", "\n援"}) {
                String title = "a".repeat(length) + tail + "b".repeat(length % 7);
                String line = ArticleJson.line(ArticleJson.read(Json.line(java.util.Map.of("title", title))));
                assertTrue(KeptLine.isCurrent(line.getBytes(UTF_8)), line);
            }
        }
    }

    @Test
    void findsALineThatIsCut() {
        byte[] line = LINE.getBytes(UTF_8);
        for (int length = 0; length < line.length; length++) {
            assertFalse(KeptLine.isCurrent(java.util.Arrays.copyOf(line, length)), "cut at " + length);
        }
    }
}
