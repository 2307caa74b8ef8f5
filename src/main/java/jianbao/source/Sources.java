package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.Place;

/** Opens what the user named. */
public final class Sources {
    private Sources() {}

    /**
     * The sources behind names of files and folders, and {@code -} for standard input.
     *
     * @throws SourceTrouble if one of them is not there, before anything is read
     */
    public static List<PageSource> of(List<String> names, InputStream standardInput, Limits limits) {
        List<PageSource> sources = new ArrayList<>();
        for (String name : names) {
            sources.add(name.equals("-") ? new StreamSource(standardInput, limits) : at(path(name), limits));
        }
        return sources;
    }

    private static PageSource at(Path path, Limits limits) {
        if (Files.isDirectory(path)) {
            return new FolderSource(path, limits);
        }
        if (!Files.exists(path)) {
            throw new SourceTrouble("cannot find " + path + ": check the path");
        }
        String name = String.valueOf(path.getFileName());
        return new FileSource(path, new Place(name, path.toString(), key(path)), true, limits);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new SourceTrouble("no path can be named " + name.replace('\0', '?') + ": check the spelling");
        }
    }

    /** The place on this machine, however it was named. */
    static String key(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString();
        }
    }
}
