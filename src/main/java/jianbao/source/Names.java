package jianbao.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Names of files and entries, as text that is safe to show. A name out of a container never becomes a path. */
final class Names {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Bytes of one part of a path, on all systems in use. */
    private static final int LONGEST_PART = 255;

    private Names() {}

    /** A name of which nobody says how it is encoded: UTF-8 if it can be, else as Chinese systems write it. */
    static String decoded(byte[] name) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
            } catch (CharacterCodingException e) {
                // then the next
            }
        }
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    /** A name in which what would disturb a line of text is spelled out: {@code <U+202E>}. */
    static String shown(String name) {
        if (isPlain(name) || name.codePoints().noneMatch(Names::disturbs)) {
            return name;
        }
        var shown = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (disturbs(c)) {
                shown.append("<U+%04X>".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** As most names are, of which a folder may have a million. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c >= 0x7f && (c < 0x4e00 || c > 0x9fff)) {
                return false;
            }
        }
        return true;
    }

    /** Controls, line separators, half surrogate pairs, and the marks that turn the direction of writing. */
    private static boolean disturbs(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c >= 0x200e && c <= 0x200f || turns(c);
            default -> false;
        };
    }

    /** Embeddings, overrides and isolates: after one of them {@code lmth.exe} may look like {@code exe.html}. */
    private static boolean turns(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    /** What is wrong with a name that no honest archive has, as a clause; null if nothing is. */
    static @Nullable String trouble(String name) {
        if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
            return "its name holds control characters";
        }
        if (name.codePoints().anyMatch(Names::turns)) {
            return "its name turns the direction of writing";
        }
        String[] parts = name.split("/", -1);
        if (name.startsWith("/") || Arrays.asList(parts).contains("..")) {
            return "its name leads out of the archive";
        }
        boolean tooLong =
                Arrays.stream(parts).anyMatch(part -> part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART);
        return tooLong ? "its name is longer than the " + LONGEST_PART + " bytes that file systems take" : null;
    }

    /** The last part of a name. */
    static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
