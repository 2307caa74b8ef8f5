package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to a user who mistyped. */
class MisuseTest {
    @TempDir
    Path folder;

    @Test
    void suggestsTheCommandThatWasMeant() {
        var result = new Shell(folder).run("serch", "援疆");
        assertThat(result).isEqualTo(new Shell.Result(2, "", """
                jianbao: there is no command serch
                Did you mean search?
                Help: jianbao --help
                """));
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        var result = new Shell(folder).run("search", "--fromat=json", "援疆");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("jianbao: there is no option --fromat=json\nDid you mean --format?\n");
    }

    @Test
    void saysItInChineseToWhoReadsChinese() {
        var result = new Shell(folder).with("LANG", "zh_CN.UTF-8").run("serch");
        assertThat(result.err()).isEqualTo("jianbao: 没有命令 serch\n是不是 search？\n帮助：jianbao --help\n");
        assertThat(new Shell(folder).run("--lang", "zh", "serch").err()).startsWith("jianbao: 没有命令");
    }

    @Test
    void noCommandAtAllIsMisuse() {
        var result = new Shell(folder).run();
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("jianbao: say what to do\nHelp: jianbao --help\n");
    }

    @Test
    void helpIsWhatWasAskedForAndStartsWithExamples() {
        var result = new Shell(folder).run("search", "--help");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().indexOf("jianbao search 援疆干部"))
                .isBetween(0, result.out().indexOf("Usage:"));
        assertThat(new Shell(folder).run("help", "search")).isEqualTo(result);
        assertThat(new Shell(folder).run("help").out())
                .isEqualTo(new Shell(folder).run("--help").out());
    }

    @Test
    void tellsItsVersion() {
        assertThat(new Shell(folder).run("--version").out()).matches("jianbao \\S+ \\(Java 2\\d.*\\)\n");
    }

    @Test
    void aHyphenMayStartAWordOfAQuery() {
        // No index is there: the query was read.
        assertThat(new Shell(folder).run("search", "援疆", "-石油").err()).contains("no index");
        assertThat(new Shell(folder).run("search", "--", "--fromat").err()).contains("no index");
        assertThat(new Shell(folder).run("search", "@援疆").err()).contains("no index");
    }

    @Test
    void withoutAnIndexSaysHowToMakeOne() {
        var result = new Shell(folder).run("search", "援疆");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("jianbao: no index in " + folder
                        + " or above: make one with \"jianbao index FOLDER\", or name one with --index\n");
    }

    @Test
    void aPathThatIsNotThereLeavesNoIndexBehind() {
        var result = new Shell(folder).run("index", folder.resolve("nowhere").toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("jianbao: cannot find " + folder.resolve("nowhere") + ": check the path\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void unknownFieldsAndFormatsAreNamed() {
        assertThat(new Shell(folder).run("search", "--fields", "titel", "x").err())
                .startsWith("jianbao: no field titel; there are rank, score,");
        assertThat(new Shell(folder).run("export", "--format", "pdf").err())
                .startsWith("jianbao: no format pdf; there are json, jsonl, csv, md, txt\n");
    }
}
