package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jianbao.json.Json;
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
    void readsTheStateOfNuxtWithTheArgumentsItIsCalledWith() {
        String script = "window.__NUXT__=(function(a,b,c){return {title:a, 1:.5,own:!0,none:void 0, data:[{body:\""
                + LONG + "\",brace:\"a}:b(\",count:b,of:c,what:d.e}]}}(\"大堤, 守住了)\",12,{x:1}));";
        assertThat(ScriptData.in(script, false))
                .singleElement()
                .satisfies(x -> assertThat((Map<?, ?>) x)
                        .isEqualTo(Json.parse("{'title':'大堤, 守住了)','1':0.5,'own':true,'none':null,'data':[{'body':'"
                                        .replace('\'', '"')
                                + LONG
                                + "','brace':'a}:b(','count':12,'of':{'x':1},'what':null}]}".replace('\'', '"'))));
    }

    @Test
    void letsNoArgumentOfNuxtGrowBeyondAllStates() {
        String script = "window.__NUXT__=(function(a){return {body:[" + "a,".repeat(100_000) + "a]}}(\""
                + LONG.repeat(1000) + "\"));";
        assertThat(ScriptData.in(script, false)).isEmpty();
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
