package jianbao.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jianbao.Capture;
import jianbao.Place;
import jianbao.Unreadable;

/**
 * A folder and all below it, by name. Links within it are passed over: what they point to is met where it stands, or lies outside.
 *
 * @param root the folder as the user named it
 * @param limits what is too large
 */
record FolderSource(Path root, Limits limits) implements PageSource {
    @Override
    public void read(Consumer<Capture> sink) {
        new Walk(Sources.key(root) + "/", sink).into(root, "");
    }

    /** One walk: where the root stands on this machine, and who is told. */
    private final class Walk {
        private final String key;
        private final Consumer<Capture> sink;

        Walk(String key, Consumer<Capture> sink) {
            this.key = key;
            this.sink = sink;
        }

        void into(Path folder, String origin) {
            for (Path each : sorted(folder, origin)) {
                Place place = place(each, origin + each.getFileName());
                if (Files.isSymbolicLink(each)) {
                    sink.accept(new Unreadable(place, "a symbolic link", false));
                } else if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    into(each, place.origin() + "/");
                } else if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                    new FileSource(each, place, false, limits).read(sink);
                } else {
                    sink.accept(new Unreadable(place, "neither a file nor a folder", false));
                }
            }
        }

        /** What stands in a folder, by name; hidden files and folders (ours too: .jianbao) are none of the user's pages. */
        private List<Path> sorted(Path folder, String origin) {
            List<Path> all = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path each : entries) {
                    if (!each.getFileName().toString().startsWith(".")) {
                        all.add(each);
                    }
                }
            } catch (IOException e) {
                sink.accept(new Unreadable(place(folder, origin.isEmpty() ? "." : origin), Reasons.of(e), true));
            } catch (DirectoryIteratorException e) {
                sink.accept(new Unreadable(place(folder, origin.isEmpty() ? "." : origin), Reasons.of(e.getCause()), true));
            }
            all.sort(null);
            return all;
        }

        private Place place(Path path, String origin) {
            return new Place(origin, path.toString(), key + origin);
        }
    }
}
