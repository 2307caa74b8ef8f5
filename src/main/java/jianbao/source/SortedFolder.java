package jianbao.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a folder, by name, without holding all names: of a very large folder the first so many are taken, then it is listed
 * again for those that follow.
 *
 * @param folder the folder
 * @param trouble hears why it cannot be listed (any further)
 * @param most how many names are held
 */
record SortedFolder(Path folder, Consumer<IOException> trouble, int most) implements Iterable<SortedFolder.Named> {
    /** Names held at once: 20 MB of them, and a folder of a million is listed 16 times, a second each. */
    private static final int MOST_NAMES = 1 << 16;

    /**
     * What stands in the folder.
     *
     * @param path where it stands
     * @param name its name as text, which gives the order: the same on every system
     */
    record Named(Path path, String name) implements Comparable<Named> {
        @Override
        public int compareTo(Named other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : path.compareTo(other.path);
        }
    }

    SortedFolder(Path folder, Consumer<IOException> trouble) {
        this(folder, trouble, MOST_NAMES);
    }

    @Override
    public Iterator<Named> iterator() {
        return new Iterator<>() {
            private Deque<Named> batch = after(null);

            @Override
            public boolean hasNext() {
                return !batch.isEmpty();
            }

            @Override
            public Named next() {
                if (batch.isEmpty()) {
                    throw new NoSuchElementException();
                }
                boolean full = batch.size() == 1 && taken == most;
                Named next = batch.remove();
                if (full) {
                    batch = after(next);
                }
                return next;
            }

            private int taken;

            private Deque<Named> after(@Nullable Named last) {
                Deque<Named> first = firstAfter(last);
                taken = first.size();
                return first;
            }
        };
    }

    /** The first names that follow one, in order. */
    private Deque<Named> firstAfter(@Nullable Named last) {
        var least = new ArrayList<Named>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path each : entries) {
                var named = new Named(each, PathNames.of(each.getFileName()));
                if (last == null || named.compareTo(last) > 0) {
                    least.add(named);
                    if (least.size() > most + most / 4) {
                        keepLeast(least);
                    }
                }
            }
        } catch (IOException e) {
            trouble.accept(e);
        } catch (DirectoryIteratorException e) {
            trouble.accept(e.getCause());
        }
        keepLeast(least);
        return new ArrayDeque<>(least);
    }

    private void keepLeast(List<Named> names) {
        names.sort(null);
        if (names.size() > most) {
            names.subList(most, names.size()).clear();
        }
    }
}
