package jianbao.launch;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java that runs this very class, and what a child has to take over from it. */
final class ThisJava {
    /** Set in a child, so that it never starts a child of its own. */
    static final String LAUNCHED = "jianbao.launched";

    private static final String OPTIONS = "JIANBAO_OPTS";

    /** The flags that any Java understands and that a user would miss; others may be unknown to the child and stop its start. */
    private static final Pattern PASSED_ON = Pattern.compile("-D.*|-X(mx|ms|mn|ss).*"
            + "|-XX:(MaxRAM|MaxRAMPercentage|InitialRAMPercentage|MaxDirectMemorySize|MaxHeapSize|InitialHeapSize)=.*");

    /** Words, where quotes hold a word with spaces together. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private final String version;
    private final String userOptions;
    private final boolean launched;

    ThisJava(String version, String userOptions, boolean launched) {
        this.version = version;
        this.userOptions = userOptions;
        this.launched = launched;
    }

    static ThisJava running() {
        String options = System.getenv(OPTIONS);
        return new ThisJava(
                System.getProperty("java.specification.version", ""),
                options == null ? "" : options,
                System.getProperty(LAUNCHED) != null);
    }

    int version() {
        return JavaHome.feature(version);
    }

    /** Whether the user wishes for flags that only a new process can have. */
    boolean needsRestart() {
        return !launched && !words(userOptions).isEmpty();
    }

    JavaHome home() {
        return new JavaHome(Paths.get(System.getProperty("java.home", "")), version);
    }

    /** The flags for a child: this Java's own, then the user's, which win where both say something. */
    List<String> flags() {
        List<String> flags = new ArrayList<>(passedOn(ownFlags()));
        flags.addAll(words(userOptions));
        flags.add("-D" + LAUNCHED + "=true");
        return flags;
    }

    /** How the program is named to a child: the jar, or in a build folder the class path. */
    List<String> program() {
        File classes = location().toFile();
        if (classes.isFile()) {
            return Arrays.asList("-jar", classes.getPath());
        }
        return Arrays.asList("-cp", System.getProperty("java.class.path", ""), Launcher.class.getName());
    }

    static List<String> passedOn(List<String> flags) {
        List<String> kept = new ArrayList<>();
        for (String flag : flags) {
            if (PASSED_ON.matcher(flag).matches()) {
                kept.add(flag);
            }
        }
        return kept;
    }

    static List<String> words(String options) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(options); word.find(); ) {
            String quoted = word.group(1) != null ? word.group(1) : word.group(2);
            words.add(quoted != null ? quoted : word.group(3));
        }
        return words;
    }

    private static List<String> ownFlags() {
        try {
            return ManagementFactory.getRuntimeMXBean().getInputArguments();
        } catch (LinkageError e) {
            return Collections.emptyList(); // a cut-down runtime without management: it cannot tell
        }
    }

    /** By URI: a path with spaces or Chinese characters is escaped in the URL. */
    private static Path location() {
        try {
            return Paths.get(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
