package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SoughtTest {
    /** What a pattern may want to stand before a match. */
    private static final List<String> BEFORE = List.of("", "汉", "a", " ", "1", "号");

    @Test
    void findsWhatThePatternFinds() {
        var dates = new Sought("(?<!\\d)[12]\\d{3}年");
        String text = "1999年 32000年 12001年 2002年";
        Matcher all = dates.pattern().matcher(text);
        for (Matcher m = dates.find(text, 0); m != null; m = dates.find(text, m.end())) {
            assertThat(all.find()).isTrue();
            assertThat(m.toMatchResult().start()).isEqualTo(all.start());
            assertThat(m.group()).isEqualTo(all.group());
        }
        assertThat(all.find()).isFalse();
    }

    @Test
    void everyFirstSetHasAllThatItsPatternCanBeginWith() throws Exception {
        List<Sought> all = constants(Sought.class);
        assertThat(all).hasSizeGreaterThan(15);
        for (Sought sought : all) {
            assertThat(missing(sought.pattern(), sought::mayBegin, BEFORE))
                    .as(sought.pattern().pattern())
                    .isEmpty();
        }
    }

    @Test
    void everyOpeningIsTriedWhereItCanBegin() throws Exception {
        List<Opening> all = constants(Opening.class);
        assertThat(all).hasSizeGreaterThan(4);
        for (Opening opening : all) {
            for (String before : List.of("", "(", " [", "【", "-")) {
                String missing = missing(
                        opening.pattern(), c -> opening.passes(c) || opening.mayBegin(before + c), List.of(""), before);
                assertThat(missing).as(opening.pattern().pattern()).isEmpty();
            }
        }
    }

    private interface First {
        boolean may(char c);
    }

    private static String missing(Pattern pattern, First first, List<String> contexts) {
        return missing(pattern, first, contexts, "");
    }

    /** The characters that a match may begin with, or go on with, by the engine's own word, and that a first set lacks. */
    private static String missing(Pattern pattern, First first, List<String> contexts, String begun) {
        var missing = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            for (String before : contexts) {
                String text = before + begun + (char) c;
                Matcher m = pattern.matcher(text)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false)
                        .region(before.length(), text.length());
                boolean may = m.lookingAt() || m.hitEnd();
                if (may && !first.may((char) c)) {
                    missing.append((char) c);
                    break;
                }
            }
        }
        return missing.toString();
    }

    private static <T> List<T> constants(Class<T> type)
            throws IOException, URISyntaxException, ReflectiveOperationException {
        Path classes = Path.of(
                Sought.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<T> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve("jianbao/extract"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".class") || name.contains("$") || name.equals("package-info.class")) {
                    continue;
                }
                for (Field field : Class.forName("jianbao.extract." + name.replace(".class", ""))
                        .getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                        field.setAccessible(true);
                        found.add(type.cast(field.get(null)));
                    }
                }
            }
        }
        return found;
    }
}
