package jianbao.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.Limits;

/** Opens what the user named. */
public final class Sources {
    private Sources() {}

    /** As {@link #of(List, InputStream, SourceOptions)}, everything that looks like a page. */
    public static List<PageSource> of(List<String> names, InputStream standardInput, Limits limits) {
        return of(names, standardInput, SourceOptions.DEFAULT.with(limits));
    }

    /**
     * The sources behind names of files and folders, and {@code -} for standard input.
     *
     * @throws SourceTrouble if one of them is not there, before anything is read
     */
    public static List<PageSource> of(List<String> names, InputStream standardInput, SourceOptions options) {
        List<PageSource> sources = new ArrayList<>();
        for (String name : names) {
            sources.add(name.equals("-") ? new StreamSource(standardInput, options) : at(name, options));
        }
        return sources;
    }

    /**
     * The sources behind names that are read one by one as they are needed, each ended by a line feed, or by NUL. A name that cannot
     * be found is reported when it is met.
     */
    public static PageSource listed(InputStream names, boolean endedByNul, SourceOptions options) {
        return new ListedSource(names, endedByNul ? 0 : '\n', options);
    }

    static PageSource at(String name, SourceOptions options) {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            return new FolderSource(path, options);
        }
        if (!Files.exists(path)) {
            throw new SourceTrouble("cannot find " + name + ": check the path");
        }
        return FileSource.named(path, options);
    }

    private static Path path(String name) {
        try {
            return PathNames.path(name);
        } catch (InvalidPathException e) {
            throw new SourceTrouble("no path can be named " + name.replace('\0', '?') + ": check the spelling");
        }
    }
}
