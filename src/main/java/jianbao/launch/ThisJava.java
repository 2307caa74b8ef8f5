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
import org.jspecify.annotations.Nullable;

/** The Java that runs this very class, and what a child has to take over from it. */
final class ThisJava {
    /** Says who started this Java: {@link #CHILD} never starts a child of its own; the {@link #STUB} of the jar chose the flags. */
    static final String LAUNCHED = "jianbao.launched";

    static final String CHILD = "child";

    static final String STUB = "stub";

    /** The start of the flags that any Java understands and that a user would miss; others may be unknown to the child and stop it. */
    private static final String[] PASSED_ON = {
        "-D",
        "-Xmx",
        "-Xms",
        "-Xmn",
        "-Xss",
        "-XX:MaxRAM=",
        "-XX:MaxRAMPercentage=",
        "-XX:InitialRAMPercentage=",
        "-XX:MaxDirectMemorySize=",
        "-XX:MaxHeapSize=",
        "-XX:InitialHeapSize="
    };

    private final String version;
    private final Settings settings;
    private final String launched;
    private final boolean losesChinese;
    private @Nullable List<String> lazyFlags;

    ThisJava(String version, Settings settings, String launched, boolean losesChinese) {
        this.version = version;
        this.settings = settings;
        this.launched = launched;
        this.losesChinese = losesChinese;
    }

    static ThisJava running() {
        return new ThisJava(
                System.getProperty("java.version", ""),
                new Settings(System.getenv()),
                System.getProperty(LAUNCHED, ""),
                Charset.losesChinese());
    }

    int version() {
        return JavaHome.feature(version);
    }

    Settings settings() {
        return settings;
    }

    boolean losesChinese() {
        return losesChinese;
    }

    /**
     * Whether a new process is needed though this Java is new enough: for the characters, for flags that the user wishes, because it
     * is done sooner with the cache than this one without, because a long command needs less memory so, or for compilers that the
     * stub, which looks at no pages, has switched off. Who gives flags to Java on the command line gets just those.
     */
    boolean wantsRestart(JavaHome java, String[] arguments) {
        if (launched.equals(CHILD)) {
            return false;
        }
        if (losesChinese) {
            return true;
        }
        if (launched.equals(STUB)) {
            return Flags.reads(arguments) && Amount.isMuch(arguments);
        }
        return launched.isEmpty()
                && (!settings.options().isEmpty()
                        || ownFlags(arguments.length).isEmpty()
                                && (Flags.worthRestart(arguments)
                                        || AotCache.of(this, java, Flags.quick(arguments))
                                                .ready()));
    }

    JavaHome home() {
        return new JavaHome(Paths.get(System.getProperty("java.home", "")), version);
    }

    /** The flags for a child: this Java's own, then the user's, which win where both say something. */
    List<String> flags(int arguments) {
        List<String> flags = new ArrayList<>(passedOn(ownFlags(arguments)));
        flags.addAll(settings.options());
        flags.add("-D" + LAUNCHED + "=" + CHILD);
        return flags;
    }

    /**
     * How the program is named to a child: by class path, for a Java that is told {@code -jar} reads the jar even where its cache has
     * all classes; but a class path cannot name a jar whose name has a colon.
     */
    List<String> program() {
        Path jar = jar();
        String path = jar == null ? System.getProperty("java.class.path", "") : jar.toString();
        return jar != null && path.contains(File.pathSeparator)
                ? Arrays.asList("-jar", path)
                : Arrays.asList("-cp", path, Launcher.class.getName());
    }

    /** Whether the environment gives no flag. */
    boolean plain() {
        return settings.plain();
    }

    /** Whether this Java was started by the launcher of another one, or by the stub. */
    boolean launched() {
        return !launched.isEmpty();
    }

    /** The jar that this class is in; null in a build folder. By URI: a path with Chinese characters is escaped in the URL. */
    @Nullable Path jar() {
        try {
            File place = new File(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return place.isFile() ? place.toPath().toRealPath() : null;
        } catch (URISyntaxException | java.io.IOException | RuntimeException e) {
            return null; // a name that this Java cannot read
        }
    }

    static List<String> passedOn(List<String> flags) {
        List<String> kept = new ArrayList<>();
        for (String flag : flags) {
            for (String start : PASSED_ON) {
                if (flag.startsWith(start)) {
                    kept.add(flag);
                    break;
                }
            }
        }
        return kept;
    }

    private List<String> ownFlags(int arguments) {
        List<String> flags = lazyFlags;
        if (flags == null) {
            RawWords words = RawWords.ofThisProcess(arguments);
            flags = words != null && words.jar() != null ? words.flags() : Told.flags();
            lazyFlags = flags;
        }
        return flags;
    }

    /** Asked only where the system does not tell: loading management takes longer than starting Java. */
    private static final class Told {
        static List<String> flags() {
            try {
                return ManagementFactory.getRuntimeMXBean().getInputArguments();
            } catch (LinkageError e) {
                return Collections.emptyList(); // a cut-down runtime without management: it cannot tell
            }
        }
    }
}
