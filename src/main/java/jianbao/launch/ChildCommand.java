package jianbao.launch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that start a child: Java, its flags, the program and the arguments. */
final class ChildCommand {
    private final JavaHome java;
    private final ThisJava here;
    private final String[] arguments;

    ChildCommand(JavaHome java, ThisJava here, String[] arguments) {
        this.java = java;
        this.here = here;
        this.arguments = arguments;
    }

    List<String> words() {
        if (here.losesChinese()) {
            List<byte[]> raw = rawWords();
            if (raw != null && !ShellWords.ascii(raw)) {
                return ShellWords.command(raw);
            }
        }
        List<String> command = new ArrayList<>(start());
        command.addAll(here.program());
        command.addAll(Arrays.asList(arguments));
        return Quoting.forThisSystem(command);
    }

    private List<String> start() {
        List<String> start = new ArrayList<>();
        start.add(java.executable().toString());
        if (!here.settings().takeCharge()) {
            start.addAll(Flags.of(AotCache.of(here, java, Flags.quick(arguments)), arguments));
        }
        start.addAll(here.flags(arguments.length));
        return start;
    }

    /** The same as bytes, as far as the system knows them; null if it does not. */
    private @Nullable List<byte[]> rawWords() {
        RawWords typed = RawWords.ofThisProcess(arguments.length);
        byte[] jar = typed == null ? null : typed.jar();
        if (typed == null || jar == null) {
            return null;
        }
        List<byte[]> raw = new ArrayList<>();
        for (String word : start()) {
            raw.add(word.getBytes(StandardCharsets.UTF_8));
        }
        raw.add("-jar".getBytes(StandardCharsets.UTF_8));
        raw.add(jar);
        raw.addAll(typed.arguments());
        return raw;
    }
}
