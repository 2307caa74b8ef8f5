package jianbao.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ahead-of-time cache of one jar on one Java: classes read, linked and profiled beforehand. Its name tells the jar's path and the
 * Java's version, so that the jar's stub finds it without computing; a stamp beside it tells exactly what it was made for.
 */
final class AotCache {
    /** In UTF-8 bytes; most file systems take no longer names, and ours gets an ending. */
    private static final int LONGEST_NAME = 240;

    private final @Nullable Path file;
    private final String stamp;

    private AotCache(@Nullable Path file, String stamp) {
        this.file = file;
        this.stamp = stamp;
    }

    static AotCache of(ThisJava here, JavaHome java) {
        Settings settings = here.settings();
        Path folder = CacheFolder.of(settings.environment(), System.getProperty("os.name", ""));
        return folder == null || !settings.cache() || settings.takeCharge()
                ? new AotCache(null, "")
                : in(folder, here.jar(), java);
    }

    static AotCache in(Path folder, @Nullable Path jar, JavaHome java) {
        if (jar == null || java.feature() < Launcher.NEEDED) {
            return new AotCache(null, "");
        }
        String name = name(jar.toString(), java.version());
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
        return fits ? new AotCache(folder.resolve(name), stamp(jar, java)) : new AotCache(null, "");
    }

    /** {@code home%me%jianbao.jar-25.0.1.aot} */
    static String name(String jar, String version) {
        String path = jar.startsWith("/") ? jar.substring(1) : jar;
        return path.replace('/', '%').replace('\\', '%').replace(':', '%') + "-" + version + ".aot";
    }

    /** The Java is known by its largest file, which no two builds have alike. */
    private static String stamp(Path jar, JavaHome java) {
        return jar + "\n" + facts(jar) + "\n" + java.folder() + "\n" + java.version() + "\n"
                + facts(java.folder().resolve("lib").resolve("modules")) + "\n";
    }

    private static String facts(Path path) {
        java.io.File file = path.toFile();
        return file.length() + " " + file.lastModified();
    }

    /** Whether there can be a cache at all. */
    boolean possible() {
        return file != null;
    }

    /** Where it is, or will be. */
    Path file() {
        if (file == null) {
            throw new IllegalStateException("no cache is possible");
        }
        return file;
    }

    /** The file that says what the cache beside it is for; it is there before the cache, from the moment that one is being made. */
    Path stampFile() {
        return file().resolveSibling(file().getFileName() + ".stamp");
    }

    String stamp() {
        return stamp;
    }

    boolean ready() {
        return file != null && file.toFile().isFile() && stamped();
    }

    /** Whether one was made, or begun, for this very jar and Java. */
    boolean stamped() {
        try {
            return Arrays.equals(Files.readAllBytes(stampFile()), stamp.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }
}
