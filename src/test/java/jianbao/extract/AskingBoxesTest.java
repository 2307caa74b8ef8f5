package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AskingBoxesTest {
    private static final String SAID = "<p>入梅以来，沿江三县连下了九天雨，水文站的水位线一天比一天高，镇上的人夜里都睡不踏实，" + "堤上的灯一直亮到天明。".repeat(5);

    private static String left(String page) {
        Layout layout = Pages.layout(page);
        float[][] rows = new float[layout.blocks().size()][Feature.COUNT];
        for (TextBlock block : layout.blocks()) {
            Feature.TOKENS.set(rows[block.index()], Figures.of(block.text()).tokens());
        }
        boolean[] kept = new boolean[rows.length];
        Arrays.fill(kept, true);
        AskingBoxes.drop(layout.regions(), rows, kept);
        var left = new StringBuilder();
        for (boolean each : kept) {
            left.append(each ? '+' : '-');
        }
        return left.toString();
    }

    @Test
    void theWholeBoxGoes() {
        assertThat(left("<article>" + SAID
                        + "<div><h4>每周一封信</h4><form><p>不打扰</p><input type=email></form><p>随时退订</p></div>" + SAID
                        + "</article>"))
                .isEqualTo("+---+");
        assertThat(left("<div>" + SAID + "<section><p>Get our letters</p><input type=text name=EMAIL></section></div>"))
                .isEqualTo("+-");
    }

    @Test
    void aBodyWithinAFormStays() {
        assertThat(left("<form>" + SAID + SAID + "<input type=email></form>")).isEqualTo("++");
        assertThat(left("<div><form><p>江水退了。</p><input type=email></form></div>"))
                .isEqualTo("+");
        assertThat(left("<div>" + SAID + "<div><p>江水退了。</p><input type=search></div></div>"))
                .isEqualTo("++");
    }
}
