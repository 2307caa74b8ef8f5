package jianbao.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line of this process in bytes, as Linux keeps it. In the C locale, the usual one in containers and cron, Java reads
 * every byte beyond ASCII as a question mark; here nothing is lost.
 */
final class RawWords {
    private final List<byte[]> all;
    private final int arguments;

    /** @param arguments how many of the words, the last ones, are the program's own */
    RawWords(List<byte[]> all, int arguments) {
        this.all = all;
        this.arguments = arguments;
    }

    /** Null where they cannot be known. */
    static @Nullable RawWords ofThisProcess(int arguments) {
        try {
            RawWords words = split(Files.readAllBytes(Paths.get("/proc/self/cmdline")), arguments);
            return words.all.size() > arguments ? words : null;
        } catch (IOException | RuntimeException e) {
            return null; // not Linux
        }
    }

    /** Each word ends in a NUL. */
    static RawWords split(byte[] commandLine, int arguments) {
        List<byte[]> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                words.add(Arrays.copyOfRange(commandLine, start, i));
                start = i + 1;
            }
        }
        return new RawWords(words, arguments);
    }

    /** The arguments as they were typed, if Java could not read them and they are UTF-8. */
    static String[] asTyped(String[] arguments) {
        for (String argument : arguments) {
            if (argument.indexOf('\uFFFD') >= 0) {
                RawWords raw = ofThisProcess(arguments.length);
                return raw == null ? arguments : raw.decodedOr(arguments);
            }
        }
        return arguments;
    }

    private String[] decodedOr(String[] otherwise) {
        String[] decoded = new String[arguments];
        try {
            for (int i = 0; i < arguments; i++) {
                byte[] word = arguments().get(i);
                decoded[i] = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(word))
                        .toString();
            }
            return decoded;
        } catch (CharacterCodingException e) {
            return otherwise;
        }
    }

    List<byte[]> arguments() {
        return all.subList(all.size() - arguments, all.size());
    }

    /** What follows {@code -jar}, or {@code -cp} before our own main class; null if the program was started otherwise. */
    byte @Nullable [] jar() {
        int place = place();
        return place > 1 ? all.get(place) : null;
    }

    private int place() {
        int last = all.size() - arguments - 1;
        if (last > 1 && "-jar".equals(ascii(all.get(last - 1)))) {
            return last;
        }
        boolean named = last > 2 && Launcher.class.getName().equals(ascii(all.get(last)));
        return named && "-cp".equals(ascii(all.get(last - 2))) ? last - 1 : -1;
    }

    /** What stands before it: the flags for the virtual machine, in Java's reading of them. */
    List<String> flags() {
        List<String> flags = new ArrayList<>();
        for (int i = 1; i < place() - 1; i++) {
            flags.add(new String(all.get(i), StandardCharsets.UTF_8));
        }
        return flags;
    }

    private static String ascii(byte[] word) {
        return new String(word, StandardCharsets.ISO_8859_1);
    }
}
