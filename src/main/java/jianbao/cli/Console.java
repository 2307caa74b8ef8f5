package jianbao.cli;

import java.io.InputStream;
import java.io.OutputStream;

/** The streams of a run, and what it needs to know to print well. */
final class Console {
    /** In columns: what a window has had since the punched card. */
    private static final int USUAL_WIDTH = 80;

    /** In columns: below this nothing readable can be laid out. */
    private static final int LEAST_WIDTH = 20;

    private static final int USUAL_HEIGHT = 24;

    private final InputStream in;
    private final Output out;
    private final Output err;
    private final Environment environment;
    private final Words words;
    private int lazyWidth;
    private int lazyHeight;

    Console(InputStream in, OutputStream out, OutputStream err, Environment environment, Words words) {
        this.in = in;
        this.out = new Output(out);
        this.err = new Output(err);
        this.environment = environment;
        this.words = words;
    }

    InputStream in() {
        return in;
    }

    /** Where results go. */
    Output out() {
        return out;
    }

    Environment environment() {
        return environment;
    }

    Words words() {
        return words;
    }

    /** Tells something on standard error, at once, below what was printed so far. */
    void say(String line) {
        out.flush();
        complain(line);
    }

    /** Tells something on standard error even if standard output is broken. */
    void complain(String line) {
        err.line(line);
        err.flush();
    }

    /** Writes to standard error without a line feed. */
    void status(String text) {
        err.print(text);
        err.flush();
    }

    /** The columns of the window; as many as anyone needs where there is no window. */
    int width() {
        return environment.outTerminal() || given("COLUMNS") > 0 ? windowWidth() : Integer.MAX_VALUE;
    }

    /** The columns to lay help and summaries out in. */
    int windowWidth() {
        measure();
        return lazyWidth;
    }

    /** The rows of the window. */
    int height() {
        measure();
        return lazyHeight;
    }

    private void measure() {
        if (lazyWidth > 0) {
            return;
        }
        int columns = given("COLUMNS");
        int rows = given("LINES");
        boolean window = environment.outTerminal() || environment.errTerminal();
        int[] size = window && (columns == 0 || rows == 0)
                ? environment.terminalSize().get()
                : null;
        if (size != null) {
            rows = rows == 0 ? size[0] : rows;
            columns = columns == 0 ? size[1] : columns;
        }
        lazyWidth = columns == 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, columns);
        lazyHeight = rows == 0 ? USUAL_HEIGHT : rows;
    }

    private int given(String variable) {
        String value = environment.variable(variable);
        boolean number = !value.isEmpty() && value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(value) : 0;
    }
}
