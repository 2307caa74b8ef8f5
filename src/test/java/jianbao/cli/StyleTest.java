package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jianbao.Marked;
import jianbao.Marked.Span;
import org.junit.jupiter.api.Test;

class StyleTest {
    private static final Marked TEXT = new Marked("支援新疆", List.of(new Span(0, 1), new Span(1, 2), new Span(3, 4)));

    @Test
    void colourIsForTerminalsAlone() {
        assertThat(style(true, Map.of("TERM", "xterm")).colour()).isTrue();
        assertThat(style(false, Map.of("TERM", "xterm")).colour()).isFalse();
        assertThat(style(true, Map.of("TERM", "dumb")).colour()).isFalse();
    }

    @Test
    void theEnvironmentDecidesAndTheOptionOverrulesIt() {
        assertThat(style(true, Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(style(true, Map.of("NO_COLOR", "")).colour()).isTrue();
        assertThat(style(false, Map.of("CLICOLOR_FORCE", "1")).colour()).isTrue();
        assertThat(style(false, Map.of("CLICOLOR_FORCE", "0")).colour()).isFalse();
        assertThat(style(false, Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")).colour())
                .isFalse();
        assertThat(Style.of(Style.When.ALWAYS, around(false, Map.of("NO_COLOR", "1")))
                        .colour())
                .isTrue();
        assertThat(Style.of(Style.When.NEVER, around(true, Map.of("CLICOLOR_FORCE", "1")))
                        .colour())
                .isFalse();
    }

    @Test
    void withoutColourMatchesStandInBrackets() {
        assertThat(Style.PLAIN.painted(Style.PLAIN.prepared(TEXT), false)).isEqualTo("【支援】新【疆】");
    }

    @Test
    void colouredMatchesLeaveTheTextAsItIs() {
        var coloured = new Style(true, false);
        assertThat(coloured.painted(coloured.prepared(TEXT), false))
                .isEqualTo("\u001b[1;31m支援\u001b[0m新\u001b[1;31m疆\u001b[0m");
    }

    @Test
    void hostileTextCannotColourOrHide() {
        var hostile = new Marked("\u001b[31m红\u202E倒\u009b2J", List.of(new Span(5, 6)));
        assertThat(Style.PLAIN.painted(Style.PLAIN.prepared(hostile), false)).isEqualTo("[31m【红】倒2J");
    }

    @Test
    void onlyWebAndFileAddressesBecomeLinks() {
        var linking = new Style(true, true);
        assertThat(linking.link("题", "https://example.org/a"))
                .isEqualTo("\u001b]8;;https://example.org/a\u001b\\题\u001b]8;;\u001b\\");
        assertThat(linking.link("题", "javascript:alert(1)")).isEqualTo("题");
        assertThat(linking.link("题", "https://example.org/\u001b]0;x")).isEqualTo("题");
        assertThat(linking.link("题", "nowhere")).isEqualTo("题");
    }

    @Test
    void linksAreForTerminalsKnownToHaveThem() {
        assertThat(style(true, Map.of("TERM", "xterm-kitty")).links()).isTrue();
        assertThat(style(true, Map.of("TERM", "xterm", "VTE_VERSION", "7200")).links())
                .isTrue();
        assertThat(style(true, Map.of("TERM", "xterm")).links()).isFalse();
        assertThat(style(true, Map.of("TERM", "tmux-256color", "VTE_VERSION", "7200"))
                        .links())
                .isFalse();
        assertThat(style(false, Map.of("TERM", "xterm-kitty")).links()).isFalse();
    }

    private static Style style(boolean terminal, Map<String, String> variables) {
        return Style.of(Style.When.AUTO, around(terminal, variables));
    }

    private static Environment around(boolean terminal, Map<String, String> variables) {
        return new Environment(variables, Path.of(""), terminal, terminal, () -> null);
    }
}
