package jianbao.source;

import java.util.Set;

/** Files that lie among saved pages and are text, but no pages. */
final class OtherFile {
    static final Set<String> EXTENSIONS = Set.of(
            "css", "js", "mjs", "json", "xml", "svg", "csv", "tsv", "yaml", "yml", "log", "py", "sh", "java", "ts");

    private OtherFile() {}
}
