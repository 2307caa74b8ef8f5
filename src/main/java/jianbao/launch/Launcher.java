package jianbao.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/** The jar's main class: runs the program here if this Java is new enough, else in an installed one that is. */
public final class Launcher {
    /** The Java that the rest of the jar is compiled for. */
    static final int NEEDED = 25;

    private static final String PROGRAM = "jianbao.cli.Main";
    private static final int EXIT_TROUBLE = 2;

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        ThisJava here = ThisJava.running();
        if (here.version() >= NEEDED && !here.needsRestart()) {
            runHere(arguments);
        } else {
            System.exit(handOver(here, arguments));
        }
    }

    /** By reflection: a plain call would make an old Java load, and refuse, classes that it is too old for. */
    private static void runHere(String[] arguments) throws Throwable {
        try {
            Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static int handOver(ThisJava here, String[] arguments) {
        InstalledJavas installed = InstalledJavas.onThisMachine();
        JavaHome chosen = here.version() >= NEEDED ? here.home() : installed.choose(NEEDED);
        if (chosen == null) {
            return trouble(Trouble.noJava(NEEDED, here.version(), installed.demanded()));
        }
        try {
            return Child.of(chosen, here, arguments).run();
        } catch (IOException e) {
            return trouble(Trouble.doesNotStart(chosen.executable(), e));
        }
    }

    private static int trouble(String sentence) {
        System.err.println(sentence);
        return EXIT_TROUBLE;
    }
}
