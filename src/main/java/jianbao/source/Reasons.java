package jianbao.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;

/** Why a file could not be read, as a clause for a person. */
final class Reasons {
    /** How libraries say of bytes that they make no sense; where and why is no help to whoever has only the file. */
    private static final Pattern DAMAGE = Pattern.compile(
            "corrupt|invalid|crc|integrity|bad block|error reading|not a zip|unexpected record|broken archive",
            Pattern.CASE_INSENSITIVE);

    private Reasons() {}

    static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException gone -> "it is gone";
            case FileSystemException trouble when trouble.getReason() != null -> trouble.getReason();
            case EOFException end -> "it is cut off";
            case BoundExceeded bound -> String.valueOf(bound.getMessage());
            default -> clause(e);
        };
    }

    /** The words of the library that gave up, as one clause. */
    private static String clause(IOException e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return "it is damaged";
        }
        if (message.contains("runcated") || message.startsWith("Unexpected end")) {
            return "it is cut off";
        }
        if (DAMAGE.matcher(message).find()) {
            return "it is damaged";
        }
        String words = Names.shown(message.strip());
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
