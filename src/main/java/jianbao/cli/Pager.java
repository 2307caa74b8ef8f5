package jianbao.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows what does not fit into the window page by page; everything else is simply printed. */
final class Pager {
    /** -R lets colours through, -F leaves at once what fits after all, -X leaves it on the screen. */
    private static final String USUAL = "less -RFX";

    /** In lines: the prompt of the shell that comes after. */
    private static final int PROMPT = 1;

    private final Console console;
    private final boolean wanted;

    Pager(Console console, boolean wanted) {
        this.console = console;
        this.wanted = wanted;
    }

    void show(List<String> lines) {
        Environment environment = console.environment();
        boolean overflows = environment.outTerminal() && lines.size() + PROMPT > console.height();
        String command = environment.variables().getOrDefault("PAGER", USUAL);
        boolean dumb = environment.variable("TERM").equals("dumb");
        if (!wanted || !overflows || dumb || command.isBlank() || command.equals("cat") || !paged(command, lines)) {
            lines.forEach(console.out()::line);
        }
    }

    /** Whether a pager could be started. A pager that is left early is no trouble. */
    private static boolean paged(String command, List<String> lines) {
        Process pager;
        try {
            var start = new ProcessBuilder("sh", "-c", command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            // As git does: PAGER=less alone would show our colours as text.
            start.environment().putIfAbsent("LESS", "RFX");
            start.environment().putIfAbsent("LESSCHARSET", "utf-8");
            pager = start.start();
        } catch (IOException e) {
            return false;
        }
        try (Writer to = new OutputStreamWriter(pager.getOutputStream(), StandardCharsets.UTF_8)) {
            for (String line : lines) {
                to.write(line + "\n");
            }
        } catch (IOException e) {
            return waited(pager);
        }
        return waited(pager);
    }

    /** Whether the pager ran; the shell tells by 126 and 127 that it did not. */
    private static boolean waited(Process pager) {
        try {
            int code = pager.waitFor();
            return code != 126 && code != 127;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
