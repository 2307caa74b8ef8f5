package jianbao;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the picture of the packages: who may know whom, who may print, and where each library lives. */
class PackageArrowsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/jianbao/package-arrows.golden");

    /** The one package that may use each library; jspecify's annotations are everybody's. */
    private static final Map<String, String> HOMES = Map.of(
            "picocli/",
            "cli",
            "com/github/difflib/",
            "cli",
            "org/jsoup/",
            "extract",
            "org/apache/lucene/",
            "index",
            "tools/jackson/",
            "json");

    private static final Set<String> PRINTING = Set.of("java/lang/System.out", "java/lang/System.err");

    private static final List<CompiledClass> CLASSES = CompiledClass.all();

    @Test
    void packagesPointOnlyWhereTheListSays() throws IOException {
        var forbidden = new TreeMap<>(arrows());
        forbidden.keySet().removeAll(golden());
        assertThat(forbidden).withFailMessage("""
                        Packages point where they did not before:
                        %s
                        Let a value be passed down, or move what both need below both of them. If the arrow is really meant,
                        add its line to %s and say why in the commit.""", forbidden, GOLDEN).isEmpty();
    }

    @Test
    void theListHoldsNoArrowThatIsGone() throws IOException {
        var gone = new TreeSet<>(golden());
        gone.removeAll(arrows().keySet());
        assertThat(gone)
                .withFailMessage("No class needs these arrows any more: delete their lines from %s:%n%s", GOLDEN, gone)
                .isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        var targets = new TreeMap<String, Set<String>>();
        arrows().keySet()
                .forEach(arrow -> targets.computeIfAbsent(from(arrow), from -> new TreeSet<>())
                        .add(arrow.substring(arrow.indexOf("> ") + 2)));
        while (targets.values().removeIf(to -> to.stream().noneMatch(targets::containsKey))) {
            // a package that only points to settled ones is settled itself: what is left at the end points in circles
        }
        assertThat(targets)
                .withFailMessage("These packages know each other in a circle: turn one arrow around:%n%s", targets)
                .isEmpty();
    }

    @Test
    void onlyTheCommandsPrint() {
        var printing = CLASSES.stream()
                .filter(type ->
                        !packageOf(type).equals("cli") && !packageOf(type).equals("launch"))
                .filter(type -> type.members().stream()
                        .anyMatch(member -> PRINTING.contains(member) || member.endsWith(".printStackTrace")))
                .map(CompiledClass::name)
                .toList();
        assertThat(printing)
                .withFailMessage("Only jianbao.cli prints: return a value or call a listener instead:%n%s", printing)
                .isEmpty();
    }

    @Test
    void theLauncherPrintsOnlyTrouble() {
        assertThat(CLASSES)
                .filteredOn(type -> packageOf(type).equals("launch"))
                .isNotEmpty()
                .noneMatch(type -> type.members().contains("java/lang/System.out"));
    }

    @Test
    void everyLibraryHasOneHome() {
        var strays = CLASSES.stream()
                .flatMap(type -> type.references().stream()
                        .filter(reference -> strays(type, reference))
                        .map(reference -> type.name() + " uses " + reference))
                .toList();
        assertThat(strays)
                .withFailMessage(
                        "A library is used outside its home %s: put the call behind a class there:%n%s", HOMES, strays)
                .isEmpty();
    }

    private static boolean strays(CompiledClass type, String reference) {
        return HOMES.entrySet().stream()
                .anyMatch(home ->
                        reference.startsWith(home.getKey()) && !packageOf(type).equals(home.getValue()));
    }

    /** Every arrow, with one class that causes it. */
    private static Map<String, String> arrows() {
        var arrows = new TreeMap<String, String>();
        for (var type : CLASSES) {
            for (var reference : type.references()) {
                if (reference.startsWith("jianbao/") && !packageOf(type).equals(CompiledClass.packageOf(reference))) {
                    arrows.putIfAbsent(
                            packageOf(type) + " -> " + CompiledClass.packageOf(reference),
                            type.name() + " uses " + reference);
                }
            }
        }
        return arrows;
    }

    private static Set<String> golden() throws IOException {
        try (Stream<String> lines = Files.lines(GOLDEN)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static String from(String arrow) {
        return arrow.substring(0, arrow.indexOf(' '));
    }

    private static String packageOf(CompiledClass type) {
        return CompiledClass.packageOf(type.name());
    }
}
