package jianbao.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks {@code stty} for the size of the terminal, which no Java class knows. */
final class SttySize {
    /** In seconds; it answers in milliseconds or not at all. */
    private static final int PATIENCE = 1;

    private SttySize() {}

    /** Rows and columns; null if there is no {@code stty} or no terminal. */
    static int @Nullable [] ofTerminal() {
        File terminal = new File("/dev/tty");
        if (!terminal.exists()) {
            return null;
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(terminal)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                stty.destroy();
                return null;
            }
            return parsed(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    static int @Nullable [] parsed(String answer) {
        String[] parts = answer.strip().split(" ");
        boolean twoNumbers = parts.length == 2 && (parts[0] + parts[1]).chars().allMatch(Character::isDigit);
        if (!twoNumbers || parts[1].isEmpty() || parts[1].equals("0")) {
            return null;
        }
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }
}
