package jianbao.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The folders where packages, installers and version managers put a Java. */
final class UsualPlaces {
    /** Below the root: distributions, container images, Homebrew, macOS. */
    private static final String[] BELOW_ROOT = {
        "usr/lib/jvm/*",
        "usr/lib64/jvm/*",
        "usr/java/*",
        "usr/local/*jdk*",
        "opt/*jdk*",
        "opt/java/*",
        "opt/jdk/*",
        "opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home",
        "usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home",
        "home/linuxbrew/.linuxbrew/opt/openjdk*/libexec",
        "Library/Java/JavaVirtualMachines/*/Contents/Home",
    };

    /** Below the user's own folder: version managers and editors. */
    private static final String[] BELOW_HOME = {
        ".sdkman/candidates/java/*",
        ".jdks/*",
        ".jdks/*/Contents/Home",
        ".asdf/installs/java/*",
        ".local/share/mise/installs/java/*",
        ".jabba/jdk/*",
        "Library/Java/JavaVirtualMachines/*/Contents/Home",
        "scoop/apps/*jdk*/current",
    };

    /** Below the program folders of Windows. */
    private static final String[] BELOW_PROGRAMS = {
        "Java/*",
        "Eclipse Adoptium/*",
        "Microsoft/*jdk*",
        "Zulu/*",
        "Amazon Corretto/*",
        "BellSoft/*",
        "SapMachine/*/*",
        "Semeru/*",
    };

    private final Map<String, String> environment;
    private final Path root;
    private final Path user;

    UsualPlaces(Map<String, String> environment, Path root, Path user) {
        this.environment = environment;
        this.root = root;
        this.user = user;
    }

    /** The folders there that may be a Java's home, in a stable order. */
    List<Path> homes() {
        List<Path> found = new ArrayList<>();
        expandAll(root, BELOW_ROOT, found);
        expandAll(user, BELOW_HOME, found);
        for (String setting : new String[] {"ProgramFiles", "ProgramW6432"}) {
            if (environment.containsKey(setting)) {
                expandAll(Paths.get(environment.get(setting)), BELOW_PROGRAMS, found);
            }
        }
        if (environment.containsKey("LOCALAPPDATA")) {
            expandAll(Paths.get(environment.get("LOCALAPPDATA"), "Programs"), BELOW_PROGRAMS, found);
        }
        return found;
    }

    private static void expandAll(Path start, String[] patterns, List<Path> found) {
        for (String pattern : patterns) {
            expand(start, pattern.split("/"), 0, found);
        }
    }

    private static void expand(Path folder, String[] names, int next, List<Path> found) {
        if (next == names.length) {
            found.add(folder);
        } else if (names[next].contains("*")) {
            for (Path child : matching(folder, names[next])) {
                expand(child, names, next + 1, found);
            }
        } else if (Files.isDirectory(folder.resolve(names[next]))) {
            expand(folder.resolve(names[next]), names, next + 1, found);
        }
    }

    private static List<Path> matching(Path folder, String glob) {
        List<Path> children = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
                stream.forEach(children::add);
            } catch (IOException | java.nio.file.DirectoryIteratorException e) {
                return Collections.emptyList(); // a folder that may not be listed holds nothing for us
            }
        }
        Collections.sort(children);
        return children;
    }
}
