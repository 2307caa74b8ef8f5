package jianbao.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Whether a file that was read once is still where it was. */
public final class Presence {
    private Presence() {}

    /**
     * Whether a file may still be at the place with this key, or cannot be seen for now. One that is only reached by a link, or
     * below what is no folder any more, is not there.
     */
    public static boolean mayBe(String key) {
        try {
            Path path = PathNames.path(key);
            return !isBelowAFile(path) && PathNames.of(path.toRealPath()).equals(key);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException | InvalidPathException e) {
            return true;
        }
    }

    private static boolean isBelowAFile(Path path) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above, LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }
}
