package jianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import jianbao.index.ArticleIndex;
import jianbao.index.Indexes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which index a command works on: the one named, that of the environment, or the nearest one upward, as git does it. */
final class IndexFolder {
    /** The folder that the first run of {@code index} makes. */
    private static final String NAME = ".jianbao";

    @Option(names = "--index", paramLabel = "DIR", descriptionKey = "index")
    @Nullable String named;

    /** The index to read, open for one question. */
    ArticleIndex open(Console console) {
        return Indexes.openOnce(forReading(console));
    }

    /** The index to read, open for thousands of questions. */
    ArticleIndex openForMany(Console console) {
        return Indexes.open(forReading(console));
    }

    /** The index to read, with all versions of every page. */
    ArticleIndex openAllVersions(Console console) {
        return Indexes.openAllVersions(forReading(console));
    }

    /** What was shown last of the index to read. */
    LastHits lastHits(Console console) {
        return new LastHits(forReading(console), console.environment());
    }

    /** The folder of the index to read. */
    Path forReading(Console console) {
        Path folder = known(console.environment());
        if (folder == null) {
            throw new Trouble(
                    console.words().of("index.none", console.environment().directory(), NAME));
        }
        return folder;
    }

    /** The index to write: where there is none yet, a new one in the current folder. */
    Path forWriting(Environment environment) {
        Path folder = known(environment);
        return folder == null ? environment.directory().resolve(NAME) : folder;
    }

    /** Whether there is one to read. */
    boolean exists(Environment environment) {
        Path folder = known(environment);
        return folder != null && Files.exists(folder);
    }

    private @Nullable Path known(Environment environment) {
        if (named != null) {
            return environment.directory().resolve(named);
        }
        String variable = environment.variable("JIANBAO_INDEX");
        if (!variable.isEmpty()) {
            return environment.directory().resolve(variable);
        }
        for (Path at = environment.directory(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(NAME))) {
                return at.resolve(NAME);
            }
        }
        return null;
    }
}
