package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "*.html, a.html, true",
        "*.html, x/y/A.HTML, true",
        "*.html, a.htm, false",
        "?.html, 页.html, true",
        "?.html, 𠀀.html, true",
        "?.html, ab.html, false",
        "2026/**, 2026/01/a.html, true",
        "2026/**, x/2026/a.html, false",
        "**/2026/*, x/y/2026/a.html, true",
        "**/2026/*, 2026/a.html, true",
        "**/2026/*, x2026/a.html, false",
        "**/2026/*, 2026/x/a.html, false",
        "a/**/b, a/b, true",
        "a/**/b, a/x/y/b, true",
        "a/**/b, a/xb, false",
        "a**b, a.b, true",
        "a**, b/abc, true",
        "[x].(html), [x].(html), true",
        "要闻, pages/要闻, true",
        "'', '', true",
        "*, '', true",
    })
    void fitsAsAShellWouldSay(String glob, String origin, boolean fits) {
        assertThat(Glob.of(glob).fits(origin)).isEqualTo(fits);
    }

    @Test
    void manyStarsTakeNoLongerThanAName() {
        Glob glob = Glob.of("*a".repeat(30) + "*b");
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(glob.fits("a".repeat(1024))).isFalse());
        assertThat(glob.fits("a".repeat(1024) + "b")).isTrue();
    }
}
