package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import jianbao.Page;
import jianbao.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts as nobody writes them, each of which once took minutes, or more depth than a thread has, when a pattern was tried anew at every
 * character of it. What they take now is proportional to their length.
 */
class LongTextsTest {
    /** Of CPU, in nanoseconds: a hundred times what such a page takes, and a tenth of what it took. */
    private static final long LONGEST = 2_000_000_000L;

    private static final int LENGTH = 200_000;

    private static final String BODY = "<p>大堤守住了，村民们连夜加固了三公里的子堤，水位在午夜前后开始回落。</p>".repeat(5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<p>@</p>|1",
                "<p>@年</p>|20",
                "<p>来源:@ 作者:@</p>|1",
                "<meta name=author content='@'>|\u0301",
                "<meta name=keywords content='@'>|\u0301",
                "<meta name=author content='a@a'>|.",
                "<meta property=og:site_name content='a@a'>|-",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"@\"}</script>|<",
                "@|<!--",
                "@|<script ",
                "@|<style>",
                "@|<meta ",
                "<script>var a@</script>|' '",
                "<link rel=canonical href='http://@.cn/'>|a.",
                "<title>@</title>|_",
            })
    void takesNoLongerThanItIsLong(String around, String text) {
        String filled = around.replace("@type", "\0")
                .replace("@", text.repeat(LENGTH / text.length()))
                .replace("\0", "@type");
        Page page = Page.of(Place.of("a.html"), Page.Form.HTML, (filled + BODY).getBytes(StandardCharsets.UTF_8));
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(new Extractor(ExtractOptions.DEFAULT).extract(page)).isNotNull();
        assertThat(threads.getCurrentThreadCpuTime() - start)
                .as("nanoseconds of CPU")
                .isLessThan(LONGEST);
    }
}
