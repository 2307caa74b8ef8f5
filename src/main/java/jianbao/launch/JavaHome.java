package jianbao.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** An installed Java: its folder and its version, read from its {@code release} file so that no process is started to ask. */
final class JavaHome {
    private final Path folder;
    private final String version;

    JavaHome(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /** The Java whose home a folder is; null if it is none. */
    static @Nullable JavaHome at(Path folder) {
        JavaHome home = new JavaHome(folder, versionIn(folder.resolve("release")));
        return home.feature() > 0 && Files.isExecutable(home.executable()) ? home : null;
    }

    private static String versionIn(Path release) {
        Properties facts = new Properties();
        try (Reader reader = Files.newBufferedReader(release, StandardCharsets.UTF_8)) {
            facts.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return ""; // not a Java's release file, or none: then this is no home
        }
        return facts.getProperty("JAVA_VERSION", "").replace("\"", "").trim();
    }

    /** The feature release that a version tells: 25 of {@code 25.0.3}, 8 of {@code 1.8.0_292}, 0 of no version. */
    static int feature(String version) {
        int first = number(version, 0);
        return first == 1 ? number(version, 1) : first;
    }

    int feature() {
        return feature(version);
    }

    /** Compares the updates of one feature release: {@code 25.0.10} is newer than {@code 25.0.9}. */
    int compareUpdate(JavaHome other) {
        for (int i = 1; i < 5; i++) {
            int difference = Integer.compare(number(version, i), number(other.version, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    Path executable() {
        Path windows = folder.resolve("bin").resolve("java.exe");
        return Files.exists(windows) ? windows : folder.resolve("bin").resolve("java");
    }

    Path folder() {
        return folder;
    }

    String version() {
        return version;
    }

    /** The number at a place of a version, counted from 0; by hand, since a pattern would be a fifth of this class's time. */
    private static int number(String version, int place) {
        int at = 0;
        for (int i = 0; i <= place; i++) {
            while (at < version.length() && !digit(version.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < version.length() && digit(version.charAt(at))) {
                at++;
            }
            if (i == place && at > start && at - start < 7) {
                return Integer.parseInt(version.substring(start, at));
            }
        }
        return 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
