package jianbao.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * The jar's main class: runs the program here, or in a Java of its own where that is the only way (this one is too old, or cannot
 * read what was typed) or the faster one.
 */
public final class Launcher {
    /** The Java that the rest of the jar is compiled for. */
    static final int NEEDED = 25;

    private static final String PROGRAM = "jianbao.cli.Main";
    private static final int EXIT_TROUBLE = 2;

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        ThisJava here = ThisJava.running();
        JavaHome chosen = here.version() >= NEEDED ? here.home() : null;
        if (chosen == null || here.wantsRestart(chosen, arguments)) {
            System.exit(handOver(here, chosen, arguments));
        }
        int code = runHere(RawWords.asTyped(arguments));
        Training.startAfter(arguments, here);
        end(code, here);
    }

    /**
     * A plain exit first looks for somebody who wants it logged, for 10 ms. What the user's own flags may have started needs it, to
     * write down what it learned.
     */
    private static void end(int code, ThisJava here) {
        if (here.launched() && here.plain()) {
            Runtime.getRuntime().halt(code);
        }
        System.exit(code);
    }

    /** By reflection: a plain call would make an old Java load, and refuse, classes that it is too old for. */
    static int runHere(String[] arguments) throws Throwable {
        // Or each reflective call is first made into a method handle: 10 ms for this one, and more for the command
        // line's.
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        try {
            return (Integer)
                    Class.forName(PROGRAM).getMethod("run", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static int handOver(ThisJava here, @Nullable JavaHome ours, String[] arguments) {
        JavaHome chosen = ours;
        if (chosen == null) {
            InstalledJavas installed = InstalledJavas.onThisMachine();
            chosen = installed.choose(NEEDED);
            if (chosen == null) {
                return trouble(Trouble.noJava(NEEDED, here.version(), installed.demanded()));
            }
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
