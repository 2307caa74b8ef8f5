package jianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.Limits;
import jianbao.index.FileState;
import jianbao.source.FieldMap;
import jianbao.source.NameFilter;
import jianbao.source.PageSource;
import jianbao.source.SourceOptions;
import jianbao.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which pages a command reads, and as what. */
final class Input {
    private static final String STANDARD_INPUT = "-";

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
    List<String> paths = List.of();

    @Option(names = "--files-from", paramLabel = "FILE", descriptionKey = "files-from")
    @Nullable String list;

    @Option(
            names = {"-0", "--null"},
            descriptionKey = "files-null")
    boolean endedByNul;

    @Option(names = "--include", paramLabel = "GLOB", descriptionKey = "include")
    List<String> include = List.of();

    @Option(names = "--exclude", paramLabel = "GLOB", descriptionKey = "exclude")
    List<String> exclude = List.of();

    @Option(names = "--type", paramLabel = "page|jsonl|json|feed|mail|zip|tar|warc", descriptionKey = "input-type")
    @Nullable String type;

    @Option(names = "--map", paramLabel = "FIELD=NAME", descriptionKey = "map")
    List<String> map = List.of();

    @Mixin
    final Bounds bounds = new Bounds();

    /** What a page may have, of tags say. */
    Limits limits(Console console, CommandSpec command) {
        return bounds.limits(command, console.words());
    }

    /** What tells articles that come out of these options from others. */
    String recipe() {
        return "type=" + type + " map=" + map;
    }

    /** A fingerprint of which names are chosen; 0 for all. */
    long choice() {
        return include.isEmpty() && exclude.isEmpty()
                ? 0
                : FileState.recipe("include=" + include + " exclude=" + exclude);
    }

    /** The files and folders that can be watched; not what comes from standard input. */
    List<Path> watchable(Console console, CommandSpec command) {
        if (list != null || paths.contains(STANDARD_INPUT)) {
            throw new ParameterException(command.commandLine(), console.words().of("watch.stream"));
        }
        return paths.stream().map(console.environment().directory()::resolve).toList();
    }

    /** The sources of the pages. What the user named is looked at before anything is read. */
    List<PageSource> sources(Console console, CommandSpec command) {
        if (paths.isEmpty() && list == null) {
            throw new ParameterException(command.commandLine(), console.words().of("misuse.missing", "PATH"));
        }
        if (STANDARD_INPUT.equals(list) && paths.contains(STANDARD_INPUT)) {
            throw new ParameterException(command.commandLine(), console.words().of("files.twice"));
        }
        var options =
                new SourceOptions(limits(console, command), NameFilter.of(include, exclude), type, FieldMap.of(map));
        var sources = new ArrayList<>(Sources.of(paths, console.in(), options));
        if (list != null) {
            sources.add(listed(list, console, options));
        }
        return sources;
    }

    private PageSource listed(String name, Console console, SourceOptions options) {
        if (name.equals(STANDARD_INPUT)) {
            return Sources.listed(console.in(), endedByNul, options);
        }
        Path file = console.environment().directory().resolve(name);
        if (!Files.isReadable(file)) {
            throw new Trouble(console.words().of(Files.exists(file) ? "trouble.denied" : "trouble.nosuchfile", name));
        }
        return sink -> {
            try (InputStream names = Files.newInputStream(file)) {
                Sources.listed(names, endedByNul, options).read(sink);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
