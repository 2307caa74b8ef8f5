package jianbao.cli;

import jianbao.extract.ExtractOptions;
import jianbao.extract.Extractor;
import picocli.CommandLine.Option;

/** How pages are extracted. */
final class Extraction {
    @Option(names = "--no-repair", descriptionKey = "no-repair")
    boolean noRepair;

    ExtractOptions options() {
        return new ExtractOptions(!noRepair);
    }

    Extractor extractor() {
        return new Extractor(options());
    }
}
