package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlBlocksTest {
    private static List<String> texts(String markup) {
        return Pages.layout(markup).blocks().stream().map(TextBlock::text).toList();
    }

    @Test
    void breaksAtBlockElementsAndLineBreaks() {
        assertThat(texts("<td>春眠不觉晓<br>处处闻啼鸟<p>夜来<b>风雨</b>声</p>花落知多少</td>"))
                .containsExactly("春眠不觉晓", "处处闻啼鸟", "夜来风雨声", "花落知多少");
    }

    @Test
    void joinsHanThatTheSourceWraps() {
        assertThat(texts("<p>河堤上的柳树\n  已经绿了, so they\n say</p>")).containsExactly("河堤上的柳树已经绿了, so they say");
    }

    @Test
    void leavesOutWhatIsNotText() {
        assertThat(texts("<script>var a = 1</script><style>p{}</style><p>正文</p><select><option>选项</select>"))
                .containsExactly("正文");
    }

    @Test
    void leavesOutTheCaptionsOfFields() {
        assertThat(texts("<p>正文</p><label for=q>搜索</label><input id=q><label><input type=checkbox>记住我</label>"
                        + "<fieldset><legend>登录</legend></fieldset>"))
                .containsExactly("正文");
        assertThat(texts("<h3><label for=a>怎样报名？</label></h3><p>带上<label>证件</label>即可</p>"))
                .containsExactly("怎样报名？", "带上证件即可");
    }

    @Test
    void leavesOutShortWordsThatAreHiddenWithinALine() {
        assertThat(texts("<p>春眠<span style='display: none'>qx7 转载请注明</span>不觉晓<a hidden>取消回复</a></p>"))
                .containsExactly("春眠不觉晓");
        String body = "处处闻啼鸟，".repeat(60);
        assertThat(texts("<p><span style='display:none'>" + body + "</span></p>"))
                .containsExactly(body);
        assertThat(texts("<p>处处闻啼鸟<span hidden>{\"layout\":4,\"color\":\"" + "0".repeat(300) + "\"}</span></p>"))
                .containsExactly("处处闻啼鸟");
    }

    @Test
    void leavesOutTheGlyphsOfIconFonts() {
        assertThat(texts("<p>分享<i class=iconfont>&#xe617;</i>微信</p><span>&#xe609; </span>"))
                .containsExactly("分享微信");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(texts("<pre>one\ntwo</pre>")).containsExactly("one", "two");
    }

    @Test
    void countsCharactersInLinks() {
        TextBlock block = Pages.layout("<p><a href=x>一半</a>文字</p>").blocks().getFirst();
        assertThat(block.linkDensity()).isEqualTo(0.5);
    }

    @Test
    void knowsTheRangeOfEachElement() {
        Layout layout = Pages.layout("<div id=main><p>一</p><p>二</p></div><p>三</p>");
        Regions regions = layout.regions();
        int main = regions.parent(layout.blocks().getFirst().region());
        assertThat(regions.words(main)).isEqualTo("main");
        assertThat(regions.from(main)).isZero();
        assertThat(regions.to(main)).isEqualTo(2);
    }

    @Test
    void survivesDeepNesting() {
        assertThat(texts("<div>".repeat(50_000) + "底" + "</div>".repeat(50_000)))
                .containsExactly("底");
    }
}
