package jianbao.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A command of raw bytes, started by way of a shell: a Java that reads no Chinese writes none either, so the bytes beyond ASCII are
 * spelled as {@code printf} escapes.
 */
final class ShellWords {
    private ShellWords() {}

    static boolean ascii(List<byte[]> words) {
        for (byte[] word : words) {
            for (byte b : word) {
                if (b < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Each word is an argument of its own, or a long list would be one argument that is longer than Linux takes. */
    static List<String> command(List<byte[]> words) {
        List<String> command = new ArrayList<>(Arrays.asList("/bin/sh", "-c", "eval \"exec $*\"", "sh"));
        for (byte[] word : words) {
            command.add(quoted(word));
        }
        return command;
    }

    /** Runs of ASCII in quotes, which keep all but themselves; the others in a command's output, which would lose line feeds at its end. */
    private static String quoted(byte[] word) {
        StringBuilder text = new StringBuilder("'");
        for (int i = 0; i < word.length; ) {
            if (word[i] >= 0) {
                text.append(word[i] == '\'' ? "'\\''" : String.valueOf((char) word[i]));
                i++;
            } else {
                text.append("'\"$(printf '");
                for (; i < word.length && word[i] < 0; i++) {
                    text.append('\\').append(Integer.toOctalString(word[i] & 0xFF));
                }
                text.append("')\"'");
            }
        }
        return text.append('\'').toString();
    }
}
