package jianbao.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import jianbao.Capture;
import jianbao.Place;
import jianbao.Unreadable;

/**
 * A folder and all below it, by name. Links within it are passed over: what they point to is met where it stands, or lies outside.
 * Hidden files and folders (ours too: {@code .jianbao}) are none of the user's pages.
 *
 * @param root the folder as the user named it
 * @param options how its files are read
 */
record FolderSource(Path root, SourceOptions options) implements PageSource {
    @Override
    public void read(Consumer<Capture> sink) {
        new Walk(PathNames.of(root), PathNames.key(root) + "/", sink).into(root, "");
    }

    /** One walk: where the root stands for the user and on this machine, and who is told. */
    private final class Walk {
        private final String path;
        private final String key;
        private final Consumer<Capture> sink;

        Walk(String path, String key, Consumer<Capture> sink) {
            this.path = path.endsWith("/") ? path : path + "/";
            this.key = key;
            this.sink = sink;
        }

        void into(Path folder, String within) {
            Consumer<IOException> trouble =
                    e -> sink.accept(new Unreadable(place(within.isEmpty() ? "." : within), Reasons.of(e), true));
            for (Path each : new SortedFolder(folder, trouble)) {
                String name = PathNames.of(each.getFileName());
                if (!name.startsWith(".")) {
                    met(each, within + name);
                }
            }
        }

        private void met(Path each, String within) {
            Place place = place(within);
            switch (kind(each)) {
                case FOLDER -> {
                    if (options.names().excludes(within)) {
                        sink.accept(new Unreadable(place, "left out by its name", false));
                    } else {
                        into(each, within + "/");
                    }
                }
                case FILE -> new FileSource(each, place, false, options).read(sink);
                case LINK -> sink.accept(new Unreadable(place, "a symbolic link", false));
                case OTHER -> sink.accept(new Unreadable(place, "neither a file nor a folder", false));
            }
        }

        private Place place(String within) {
            return new Place(Names.shown(within), path + within, key + within);
        }
    }

    private enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /** What vanished in the meantime is met as a file, and reported when it is opened. */
    private static Kind kind(Path path) {
        try {
            var facts = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (facts.isSymbolicLink()) {
                return Kind.LINK;
            }
            return facts.isDirectory() ? Kind.FOLDER : facts.isRegularFile() ? Kind.FILE : Kind.OTHER;
        } catch (IOException e) {
            return Kind.FILE;
        }
    }
}
