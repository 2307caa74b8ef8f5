package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jianbao.Limits;
import jianbao.Measures;
import jianbao.extract.BadSiteRule;
import jianbao.extract.ExtractOptions;
import jianbao.extract.Extractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How pages are extracted. */
final class Extraction {
    @Option(names = "--no-repair", descriptionKey = "no-repair")
    boolean noRepair;

    @Option(names = "--site-rules", paramLabel = "DIR", descriptionKey = "site-rules")
    @Nullable String siteRules;

    Extractor extractor(Limits limits, Console console) {
        try {
            Path rules = siteRules == null ? null : folder(siteRules, console);
            return new Extractor(new ExtractOptions(!noRepair, rules, limits));
        } catch (BadSiteRule e) {
            throw new Trouble(console.words().of("trouble.siterule", e.what()), e);
        }
    }

    /** What tells articles made in this way from others: a rule that changed makes them anew. */
    String recipe(Console console) throws IOException {
        var recipe = new StringBuilder(Extractor.VERSION + " repair=" + !noRepair);
        if (siteRules != null) {
            try (Stream<Path> rules = Files.list(folder(siteRules, console))) {
                for (Path rule : rules.filter(Files::isRegularFile).sorted().toList()) {
                    String sha256 = Measures.sha256(Files.readAllBytes(rule));
                    recipe.append(' ').append(rule.getFileName()).append('=').append(sha256);
                }
            }
        }
        return recipe.toString();
    }

    private static Path folder(String name, Console console) {
        Path folder = console.environment().directory().resolve(name);
        if (!Files.isDirectory(folder)) {
            String key = Files.exists(folder) ? "trouble.notfolder" : "trouble.nosuchfile";
            throw new Trouble(console.words().of(key, name));
        }
        if (!Files.isReadable(folder)) {
            throw new Trouble(console.words().of("trouble.denied", name));
        }
        return folder;
    }
}
