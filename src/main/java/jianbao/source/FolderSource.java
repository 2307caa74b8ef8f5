package jianbao.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
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
    public void read(Receiver receiver) {
        String path = PathNames.of(root);
        String key = PathNames.key(root);
        String identity = identity();
        new Walk(path, key + "/", receiver).into(root, "");
        receiver.walked(new Place(".", path, key), identity);
    }

    /** The number of the folder on its disk and of the disk, where the system has such; the empty string elsewhere. */
    private String identity() {
        try {
            Object number =
                    Files.readAttributes(root, BasicFileAttributes.class).fileKey();
            return number == null ? "" : number.toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** One walk: where the root stands for the user and on this machine, and who is told. */
    private final class Walk {
        private final String path;
        private final String key;
        private final Receiver receiver;

        Walk(String path, String key, Receiver receiver) {
            this.path = path.endsWith("/") ? path : path + "/";
            this.key = key;
            this.receiver = receiver;
        }

        void into(Path folder, String within) {
            Consumer<IOException> trouble =
                    e -> receiver.accept(new Unreadable(place(within.isEmpty() ? "." : within), Reasons.of(e), true));
            for (SortedFolder.Named each : new SortedFolder(folder, trouble)) {
                if (!each.name().startsWith(".")) {
                    met(each.path(), within + each.name());
                }
            }
        }

        private void met(Path each, String within) {
            Place place = place(within);
            BasicFileAttributes facts;
            try {
                facts = Files.readAttributes(each, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                receiver.accept(new Unreadable(place, Reasons.of(e), true));
                return;
            }
            if (facts.isDirectory()) {
                if (options.names().excludes(within)) {
                    receiver.accept(Unreadable.leftOut(place));
                } else {
                    into(each, within + "/");
                }
            } else if (facts.isRegularFile()) {
                new FileSource(each, place, false, options).read(facts, receiver);
            } else {
                String what = facts.isSymbolicLink() ? "a symbolic link" : "neither a file nor a folder";
                receiver.accept(new Unreadable(place, what, false));
            }
        }

        private Place place(String within) {
            return new Place(Names.shown(within), path + within, key + within);
        }
    }
}
