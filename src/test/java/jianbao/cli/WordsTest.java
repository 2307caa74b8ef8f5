package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jianbao.cli.Words.Language;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class WordsTest {
    private static final Words ENGLISH = new Words(Language.EN);
    private static final Words CHINESE = new Words(Language.ZH);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(CHINESE.bundle().keySet()).isEqualTo(ENGLISH.bundle().keySet());
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        for (String key : ENGLISH.bundle().keySet()) {
            assertThat(values(CHINESE.of(key))).as(key).isEqualTo(values(ENGLISH.of(key)));
        }
    }

    private static List<String> values(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void everyCommandOptionAndArgumentIsDescribedInBothLanguages() {
        for (Words words : List.of(ENGLISH, CHINESE)) {
            var silent = new ArrayList<String>();
            CommandLine line = Commands.all(console(words));
            for (String name : Commands.ALL) {
                CommandSpec command = line.getSubcommands().get(name).getCommandSpec();
                assertThat(command.usageMessage().header()).as(name).isNotEmpty();
                assertThat(words.of("jianbao." + name + ".examples").lines())
                        .as(name)
                        .isNotEmpty()
                        .allMatch(example -> example.contains("jianbao ") && example.contains("|"));
                for (ArgSpec argument : command.args()) {
                    if (argument.description().length == 0) {
                        silent.add(name + " " + argument);
                    }
                }
            }
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void theLanguageIsThatOfTheLocaleUnlessAnotherIsAskedFor() {
        assertThat(language("", Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
        assertThat(language("", Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C.UTF-8")))
                .isEqualTo(Language.EN);
        assertThat(language("", Map.of("LANG", "de_DE", "LC_MESSAGES", "zh_TW")))
                .isEqualTo(Language.ZH);
        assertThat(language("zh", Map.of("LANG", "C"))).isEqualTo(Language.ZH);
        assertThat(language("en", Map.of("LANG", "zh_CN"))).isEqualTo(Language.EN);
        assertThat(language("", Map.of())).isEqualTo(Language.EN);
    }

    private static Language language(String asked, Map<String, String> variables) {
        return Words.language(asked, new Environment(variables, Path.of(""), false, false, () -> null));
    }

    private static Console console(Words words) {
        var around = new Environment(Map.of(), Path.of(""), false, false, () -> null);
        var nowhere = OutputStream.nullOutputStream();
        return new Console(InputStream.nullInputStream(), nowhere, nowhere, around, words);
    }
}
