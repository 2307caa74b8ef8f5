package jianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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

    Extractor extractor(Console console) {
        try {
            return new Extractor(new ExtractOptions(!noRepair, siteRules == null ? null : folder(siteRules, console)));
        } catch (BadSiteRule e) {
            throw new Trouble(console.words().of("trouble.siterule", e.getMessage()), e);
        }
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
