package jianbao.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The names of files as text, and back. Java decodes them with the locale's charset, and with {@code LC_ALL=C} that is ASCII: names
 * are lost and paths cannot be made of them. The bytes themselves are kept, and a path's URI shows them.
 */
final class PathNames {
    private PathNames() {}

    /** A path as text. */
    static String of(Path path) {
        String text = path.toString();
        if (text.indexOf('?') < 0 && text.indexOf('\uFFFD') < 0) {
            return text;
        }
        Path absolute = path.toAbsolutePath();
        String whole = Names.decoded(bytes(absolute.toUri().getRawPath()));
        String trimmed = whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
        return path.isAbsolute() ? trimmed : lastParts(trimmed, path.getNameCount());
    }

    /** The path of this name. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            if (name.indexOf('\0') >= 0) {
                throw e;
            }
            Path named = Path.of(URI.create("file://" + escaped(absolute(name))));
            return name.startsWith("/") ? named : Path.of("").toAbsolutePath().relativize(named);
        }
    }

    /** Where a path stands on this machine, however it was named. */
    static String key(Path path) {
        try {
            return of(path.toRealPath());
        } catch (IOException e) {
            return of(path.toAbsolutePath().normalize());
        }
    }

    private static String absolute(String name) {
        return name.startsWith("/") ? name : of(Path.of("").toAbsolutePath()) + "/" + name;
    }

    private static String lastParts(String path, int count) {
        int start = path.length();
        for (int i = 0; i < count; i++) {
            start = path.lastIndexOf('/', start - 1);
        }
        return path.substring(start + 1);
    }

    private static byte[] bytes(String rawPath) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < rawPath.length(); i++) {
            if (rawPath.charAt(i) == '%') {
                bytes.write(Integer.parseInt(rawPath, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(rawPath.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static String escaped(String path) {
        var escaped = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || "/._-".indexOf(b) >= 0;
            escaped.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xff));
        }
        return escaped.toString();
    }
}
