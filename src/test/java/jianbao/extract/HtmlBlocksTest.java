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
    void readsTheRowsOfATableOfFiguresAsLines() {
        assertThat(texts("<table><tr><th>代码<th>名称<th>最新价</tr><tr><td>301998<td>景川<br>电子<td>38.16</tr>"
                        + "<tr><td>688999<td><p>华钜科技</p><td>61.44</tr></table>"))
                .containsExactly("代码 名称 最新价", "301998 景川 电子 38.16", "688999 华钜科技 61.44");
    }

    @Test
    void readsACellHoweverDeepItsText() {
        String deep = "<b>".repeat(3_000) + "景川电子";
        String rows = "<tr><td>301998<td>" + deep + "</tr><tr><td>1<td>2</tr><tr><td>3<td>4</tr>";
        assertThat(texts("<table>" + rows + "</table>")).contains("1 2", "3 4");
    }

    @Test
    void readsTheCellsOfALayoutOneByOne() {
        String cells = "<tr><td><a href=/a>国内</a><td>国际</tr>";
        assertThat(texts("<table>" + cells + cells + cells + "</table>"))
                .containsExactly("国内", "国际", "国内", "国际", "国内", "国际");
        assertThat(texts("<table><tr><td>正文的第一段<td>旁边的话</tr></table>")).containsExactly("正文的第一段", "旁边的话");
    }

    @Test
    void keepsTheBlankLinesOfATextThatAStyleSheetShowsAsItIs() {
        String post = "上週三特休，沒什麼計畫，\n就背了一個小包包到台東。\n\n早上先在車站前買了便當，\n老闆娘多塞了一瓶茶給我。\n\n她問我坐哪一班。\n";
        assertThat(texts("<div>" + post + "<span>推 snow: 好文</span></div>"))
                .containsExactly("上週三特休，沒什麼計畫， 就背了一個小包包到台東。", "早上先在車站前買了便當， 老闆娘多塞了一瓶茶給我。", "她問我坐哪一班。 推 snow: 好文");
        assertThat(texts("<div>\n\n    河堤上的柳树\n\n    已经绿了，从桥上看得见，一直绿到城门口，也绿到码头\n\n   和船上</div>"))
                .hasSize(1);
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
