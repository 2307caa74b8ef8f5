package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jianbao.Capture;
import jianbao.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
    @TempDir
    Path folder;

    @Test
    void anItemOfRssBecomesAPageWithItsMetadata() throws IOException {
        List<Capture> captures = read("feed.xml", """
                <?xml version="1.0" encoding="utf-8"?>
                <!-- 保存于一月 -->
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>江城晚报</title><link>https://a.cn/</link>
                <item><title>桥修好了 &amp; 路通了</title><link>https://a.cn/1.html</link><dc:creator>张三</dc:creator>
                <pubDate>Tue, 06 Jan 2026 13:25:00 +0800</pubDate><description>提要</description>
                <content:encoded><![CDATA[<p>第一段。</p><p>第二段。</p>]]></content:encoded></item>
                <item><title>第二条</title><guid>https://a.cn/2.html</guid><description>&lt;p&gt;只有提要。&lt;/p&gt;</description></item>
                </channel></rss>""");
        assertThat(Captures.origins(captures)).containsExactly("feed.xml@1", "feed.xml@2");
        Page first = (Page) captures.get(0);
        assertThat(first.url()).isEqualTo("https://a.cn/1.html");
        assertThat(Captures.text(first)).isEqualTo("""
                <!DOCTYPE html>
                <html><head><meta charset="utf-8">
                <title>桥修好了 &amp; 路通了</title>
                <link rel="canonical" href="https://a.cn/1.html">
                <meta property="og:site_name" content="江城晚报">
                <meta name="author" content="张三">
                <meta property="article:published_time" content="2026-01-06T13:25:00+08:00">
                </head><body><article>
                <h1>桥修好了 &amp; 路通了</h1>
                <p>第一段。</p><p>第二段。</p>
                </article></body></html>
                """);
        assertThat(Captures.text((Page) captures.get(1))).contains("<p>只有提要。</p>", "href=\"https://a.cn/2.html\"");
    }

    @Test
    void aByteThatMeansNothingCostsNoItem() throws IOException {
        byte[] rss = "<rss><channel><item><title>甲</title></item><item><title>乙?</title></item></channel></rss>"
                .getBytes(StandardCharsets.UTF_8);
        rss[new String(rss, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xff;
        Files.write(folder.resolve("x.rss"), rss);
        assertThat(Captures.pages(Captures.of(folder.resolve("x.rss")))).hasSize(2);
    }

    @Test
    void aFeedIsReadInTheCharsetThatItDeclares() throws IOException {
        String rss =
                "<?xml version='1.0' encoding='gb2312'?><rss><channel><item><title>山村通了夜班车</title></item></channel></rss>";
        Files.write(folder.resolve("x.rss"), rss.getBytes(Charset.forName("GBK")));
        assertThat(Captures.pages(Captures.of(folder.resolve("x.rss"))))
                .singleElement()
                .satisfies(page -> assertThat(Captures.text(page)).contains("山村通了夜班车"));
    }

    @Test
    void aByteOrderMarkIsNoTrouble() throws IOException {
        String rss =
                "\ufeff<?xml version='1.0' encoding='utf-16'?><rss><channel><item><title>甲</title></item></channel></rss>";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String declared = charset == StandardCharsets.UTF_8 ? rss.replace("utf-16", "utf-8") : rss;
            Files.write(folder.resolve("x.rss"), declared.getBytes(charset));
            assertThat(Captures.pages(Captures.of(folder.resolve("x.rss"))))
                    .as(charset.name())
                    .singleElement()
                    .satisfies(page -> assertThat(Captures.text(page)).contains("甲"));
        }
    }

    @Test
    void atomSaysItsContentInThreeWays() throws IOException {
        List<Capture> captures = read("a.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>甲</title>
                <entry><title>一</title><link rel="enclosure" href="https://a.cn/x.mp3"/><link href="https://a.cn/1"/>
                <updated>2026-01-06T13:25:00Z</updated><author><name>李四</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>一<a href="x?a=1&amp;b">段</a></p></div></content></entry>
                <entry><title>二</title><content type="html">&lt;p&gt;二段&lt;/p&gt;</content></entry>
                <entry><title>三</title><content type="text">3 &lt; 4
                第二行</content></entry></feed>""");
        assertThat(captures).extracting(c -> ((Page) c).url()).containsExactly("https://a.cn/1", null, null);
        assertThat(Captures.pages(captures))
                .extracting(Captures::text)
                .satisfiesExactly(
                        one -> assertThat(one)
                                .contains("<div><p>一<a href=\"x?a=1&amp;b\">段</a></p></div>", "content=\"李四\""),
                        two -> assertThat(two).contains("\n<p>二段</p>\n"),
                        three -> assertThat(three).contains("<p>3 &lt; 4</p>", "<p>第二行</p>"));
    }

    @Test
    void aBrokenFeedGivesTheItemsBeforeTheBreak() throws IOException {
        List<Capture> captures = read("a.rss", "<rss><channel><item><title>一</title></item><item><title>二</ti");
        assertThat(Captures.pages(captures)).hasSize(1);
        assertThat(Captures.failures(captures))
                .singleElement()
                .satisfies(u -> assertThat(u.reason()).startsWith("broken XML at line 1"));
    }

    @Test
    void otherXmlIsNoFeed() throws IOException {
        assertThat(Captures.pages(read("sitemap.xml", "<?xml version=\"1.0\"?><urlset><url>x</url></urlset>")))
                .isEmpty();
    }

    private List<Capture> read(String name, String xml) throws IOException {
        return Captures.of(Files.writeString(folder.resolve(name), xml));
    }
}
