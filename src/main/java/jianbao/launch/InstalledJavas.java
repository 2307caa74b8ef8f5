package jianbao.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Javas that this machine has, in the order in which they are asked. */
final class InstalledJavas {
    private static final String DEMANDED = "JIANBAO_JAVA";

    private final Map<String, String> environment;
    private final UsualPlaces usual;

    InstalledJavas(Map<String, String> environment, UsualPlaces usual) {
        this.environment = environment;
        this.usual = usual;
    }

    static InstalledJavas onThisMachine() {
        Map<String, String> environment = System.getenv();
        Path root = Paths.get("/");
        Path user = Paths.get(System.getProperty("user.home", "."));
        return new InstalledJavas(environment, new UsualPlaces(environment, root, user));
    }

    /**
     * The Java to use: the one that is demanded, or nothing if that one will not do; else the first that a setting or the PATH
     * names; else, of the others, the nearest to the one that the program was tested on.
     */
    @Nullable JavaHome choose(int needed) {
        if (demanded() != null) {
            return named(demanded(), needed);
        }
        for (String name : new String[] {"JAVA_HOME", "JDK_HOME"}) {
            JavaHome home = named(environment.get(name), needed);
            if (home != null) {
                return home;
            }
        }
        JavaHome onPath = onPath(needed);
        return onPath != null ? onPath : nearest(usual.homes(), needed);
    }

    /** What {@code JIANBAO_JAVA} says, if anything. */
    @Nullable String demanded() {
        String value = environment.get(DEMANDED);
        return value == null || value.trim().isEmpty() ? null : value.trim();
    }

    /** A setting may name a home or the executable in it. */
    private static @Nullable JavaHome named(@Nullable String place, int needed) {
        if (place == null || place.trim().isEmpty()) {
            return null;
        }
        try {
            Path path = Paths.get(place.trim());
            return newEnough(Files.isDirectory(path) ? JavaHome.at(path) : ofExecutable(path), needed);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private @Nullable JavaHome onPath(int needed) {
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : new String[] {"java", "java.exe"}) {
                JavaHome home = folder.isEmpty() ? null : named(folder + File.separator + name, needed);
                if (home != null) {
                    return home;
                }
            }
        }
        return null;
    }

    /** {@code /usr/bin/java} is a link, to a link, to {@code <home>/bin/java}. */
    private static @Nullable JavaHome ofExecutable(Path java) {
        try {
            Path bin = java.toRealPath().getParent();
            return bin == null || bin.getParent() == null ? null : JavaHome.at(bin.getParent());
        } catch (IOException e) {
            return null; // it is not there
        }
    }

    private static @Nullable JavaHome nearest(List<Path> folders, int needed) {
        List<JavaHome> homes = new ArrayList<>();
        for (Path folder : folders) {
            JavaHome home = newEnough(JavaHome.at(folder), needed);
            if (home != null) {
                homes.add(home);
            }
        }
        homes.sort((a, b) -> a.feature() != b.feature() ? a.feature() - b.feature() : b.compareUpdate(a));
        return homes.isEmpty() ? null : homes.get(0);
    }

    private static @Nullable JavaHome newEnough(@Nullable JavaHome home, int needed) {
        return home != null && home.feature() >= needed ? home : null;
    }
}
