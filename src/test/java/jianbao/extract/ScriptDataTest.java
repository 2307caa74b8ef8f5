package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptDataTest {
    private static final String LONG = "大堤守住了。".repeat(60);

    @Test
    void readsAnObjectGivenToAVariable() {
        String script = "var v='2.1';window.__INITIAL_STATE__ = {\"a\":{\"body\":\"" + LONG
                + "\",\"brace\":\"}\"}};(function(){return {x:1}}());";
        assertThat(ScriptData.in(script, false)).isEqualTo(List.of(Map.of("a", Map.of("body", LONG, "brace", "}"))));
    }

    @Test
    void readsJsonThatStandsInAString() {
        String twice = "window.DATA = JSON.parse(\"{\\\"body\\\":\\\"" + LONG + "\\\"}\");";
        String once = "window.DATA = JSON.parse('{\"body\":\"" + LONG + "\"}');";
        assertThat(ScriptData.in(twice, false)).isEqualTo(List.of(Map.of("body", LONG)));
        assertThat(ScriptData.in(once, false)).isEqualTo(List.of(Map.of("body", LONG)));
    }

    @Test
    void takesUndefinedForNothing() {
        var found = ScriptData.in("window.x={\"user\":undefined,\"body\":\"" + LONG + "\"}", false);
        assertThat(found)
                .singleElement()
                .satisfies(x -> assertThat(((Map<?, ?>) x).get("body")).isEqualTo(LONG));
    }

    @Test
    void leavesProgramsAlone() {
        assertThat(ScriptData.in("var f = function() { return { a: 1 }; };".repeat(3000), false))
                .isEmpty();
        assertThat(ScriptData.in("x = {".repeat(100_000), false)).isEmpty();
        assertThat(ScriptData.in("{\"a\":".repeat(100), true)).isEmpty();
    }
}
