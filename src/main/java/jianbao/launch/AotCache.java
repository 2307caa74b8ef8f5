package jianbao.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The ahead-of-time cache of one jar on one Java: classes read, linked and profiled beforehand. Its name tells the jar's path and the
 * Java's version, so that the jar's stub finds it without computing; a stamp beside it tells exactly what it was made for.
 *
 * <p>There are two: all classes of a cache are loaded at once, so the {@linkplain Flags#quick quick} commands have a small one of
 * their own, which is a fifth of their start.
 */
final class AotCache {
    /** In UTF-8 bytes; most file systems take no longer names, and ours gets an ending. */
    private static final int LONGEST_NAME = 240;

    static final String ENDING = ".aot";

    /** What a stamp ends with while its cache is being made, before the number of this attempt. */
    private static final String ATTEMPT = "attempt ";

    /** The pause after the first attempt; after each further one it is four times as long, up to a day. */
    private static final long PAUSE_MILLIS = TimeUnit.MINUTES.toMillis(5);

    private static final long LONGEST_PAUSE_MILLIS = TimeUnit.DAYS.toMillis(1);

    private static final int GROWTH = 4;

    private final @Nullable Path file;
    private final String stamp;

    private AotCache(@Nullable Path file, String stamp) {
        this.file = file;
        this.stamp = stamp;
    }

    /** The one for the quick commands, or for the others. */
    static AotCache of(ThisJava here, JavaHome java, boolean quick) {
        Settings settings = here.settings();
        Path folder = CacheFolder.of(settings.environment(), System.getProperty("os.name", ""));
        return folder == null || !settings.cache() || settings.takeCharge()
                ? new AotCache(null, "")
                : in(folder, here.jar(), java, quick);
    }

    static AotCache in(Path folder, @Nullable Path jar, JavaHome java, boolean quick) {
        if (jar == null || java.feature() < Launcher.NEEDED) {
            return new AotCache(null, "");
        }
        String name = name(jar.toString(), java.version(), quick);
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
        return fits ? new AotCache(folder.resolve(name), stamp(jar, java)) : new AotCache(null, "");
    }

    /** {@code home%me%jianbao.jar-25.0.1-quick.aot} */
    static String name(String jar, String version, boolean quick) {
        String path = jar.startsWith("/") ? jar.substring(1) : jar;
        return path.replace('/', '%').replace('\\', '%').replace(':', '%') + "-" + version + (quick ? "-quick" : "")
                + ENDING;
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

    Path folder() {
        return Objects.requireNonNull(file().getParent(), "a cache stands in a folder");
    }

    /** The file that says what the cache beside it is for; it is there before the cache, from the moment that one is being made. */
    Path stampFile() {
        return file().resolveSibling(file().getFileName() + ".stamp");
    }

    /** Says that the cache is being made, unless one stands there as it shall. */
    void begin() throws IOException {
        if (!ready()) {
            int attempt = attempts() + 1;
            Files.deleteIfExists(file());
            Files.write(stampFile(), (stamp + ATTEMPT + attempt).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** How often it was begun for this very jar and Java, and not finished. */
    int attempts() {
        try {
            String stamped = stamped();
            return stamped.startsWith(stamp + ATTEMPT)
                    ? Integer.parseInt(stamped.substring(stamp.length() + ATTEMPT.length()))
                    : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether the last attempt is so recent that it may go on, or that the next would fail for the same reason. */
    boolean pauses() {
        long pause = PAUSE_MILLIS;
        for (int i = 1; i < attempts() && pause < LONGEST_PAUSE_MILLIS; i++) {
            pause *= GROWTH;
        }
        long age = System.currentTimeMillis() - stampFile().toFile().lastModified();
        return begun() && age < Math.min(pause, LONGEST_PAUSE_MILLIS);
    }

    /** Says that the cache stands there as it shall. The stamp is then the younger file: by that the stub knows. */
    void finish() throws IOException {
        Files.write(stampFile(), finished().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether one is being made for this very jar and Java, or was given up. */
    boolean begun() {
        return attempts() > 0;
    }

    /** Whether it can be used. Java believes what is in it, and dies of what was changed, so that is looked at here. */
    boolean ready() {
        return file != null && stamped().equals(finished());
    }

    private String finished() {
        return stamp + facts(file());
    }

    private String stamped() {
        try {
            return new String(Files.readAllBytes(stampFile()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
