package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jianbao.Article;
import jianbao.Page;
import jianbao.Place;
import org.junit.jupiter.api.Test;

class MarkdownDumpTest {
    private static final String PAGE = """
            [ ![logo](/logo.png) ](/)

              * [首页](https://hz.example/)
              * [新闻](https://hz.example/news)
              * [论坛](https://hz.example/bbs)

            # 海州老码头改造后重新开放

            发表于 2024-03-15 08:31 | 分类于 [城市](https://hz.example/city)

            作者：韩守一

            改造了八个月的[海州老码头](https://hz.example/quay)昨天重新开放，街坊们一早就来排队，
            店主说修缮用了**整整八个月**，屋梁和桌椅都是旧的。

            ![老码头](/a.jpg)

            ## 石阶还在

            江边的石阶一级没少，只是重新铺平了，下雨天也不再打滑，老人们又能下到水边去洗菜。

            [上一篇：渡口](https://hz.example/1) [下一篇：石桥](https://hz.example/2)
            """;

    private static Article read(String text) {
        return new Extractor(ExtractOptions.DEFAULT)
                .extract(Page.of(Place.of("a.md"), Page.Form.TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isReadAsThePageThatItWas() {
        Article article = read(PAGE);
        assertThat(article.headline().title()).isEqualTo("海州老码头改造后重新开放");
        assertThat(article.credits().authors())
                .singleElement()
                .matches(a -> a.name().equals("韩守一"));
        assertThat(article.content().body())
                .isEqualTo("改造了八个月的海州老码头昨天重新开放，街坊们一早就来排队， 店主说修缮用了整整八个月，屋梁和桌椅都是旧的。\n石阶还在\n"
                        + "江边的石阶一级没少，只是重新铺平了，下雨天也不再打滑，老人们又能下到水边去洗菜。");
    }

    @Test
    void aTextWithoutItsLinksIsNone() {
        assertThat(MarkdownDump.markup("数组 a[i](j) 与 b[j](k) 和 c[k](l)")).isNull();
        assertThat(MarkdownDump.markup("# 一\n\n[二](https://hz.example/2) [三](/3)"))
                .isNull();
        assertThat(MarkdownDump.markup("[一](/1) [二](https://hz.example/2) [三](/3)"))
                .contains("<a href=\"/1\">一</a>");
    }

    @Test
    void onesThatAreNestedWithoutEndAreReadAsText() {
        String links = "[一](/1) [二](/2) [三](/3)\n\n";
        assertThat(MarkdownDump.markup(links + ">".repeat(5000) + " 深")).isNull();
        assertThat(MarkdownDump.markup(links + "*a ".repeat(20000) + "a* ".repeat(20000)))
                .isNull();
        assertThat(read(links + ">".repeat(5000) + " 深")).isNotNull();
    }
}
