package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.haizhou.cn/2024/0315/c1.html",
                "https://haizhou.cn",
                "http://haizhou.cn:8080/a?b=c#d",
                "http:///a",
                "http://haizhou.cn/a/../b",
                "http://haizhou.cn/./b",
                "http://haizhou.cn/a b",
                "http://海州.cn/a",
                "http://haizhou.cn/新闻",
                "HTTP://haizhou.cn/a",
                "http://haizhou.cn/a\n/b",
                " http://haizhou.cn/",
                "mailto:a@haizhou.cn",
                "javascript:void(0)",
                "ftp://haizhou.cn/a",
                "http://",
                "https://[::1]/a",
                "http://haizhou.cn/a/..",
                "http://haizhou.cn/a/.b",
                "http://user@haizhou.cn/"
            })
    void isWhatResolvingTheLinkGives(String href) {
        Element link = new Element("a").attr("href", href);
        assertThat(LinkedHub.whole(link)).isEqualTo(link.absUrl("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1.html", "/2024/c1.html", "?page=2", "#top", "//haizhou.cn/a", "http://haizhou.cn/./c"})
    void isResolvedAgainstThePagesOwn(String href) {
        Element link = Jsoup.parse("<a href='" + href + "'>x</a>", "https://news.haizhou.cn/2024/")
                .selectFirst("a");
        assertThat(link).isNotNull();
        assertThat(LinkedHub.whole(link)).isEqualTo(link.absUrl("href"));
    }
}
