package jianbao.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
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
record SortedFolder(Path folder, Consumer<IOException> trouble, int most) implements Iterable<Path> {
    /** Names held at once: 15 MB of them, and a folder of a million is listed 16 times, a second each. */
    private static final int MOST_NAMES = 1 << 16;

    SortedFolder(Path folder, Consumer<IOException> trouble) {
        this(folder, trouble, MOST_NAMES);
    }

    @Override
    public Iterator<Path> iterator() {
        return new Iterator<>() {
            private Deque<Path> batch = after(null);

            @Override
            public boolean hasNext() {
                return !batch.isEmpty();
            }

            @Override
            public Path next() {
                if (batch.isEmpty()) {
                    throw new NoSuchElementException();
                }
                boolean full = batch.size() == 1 && taken == most;
                Path next = batch.remove();
                if (full) {
                    batch = after(next);
                }
                return next;
            }

            private int taken;

            private Deque<Path> after(@Nullable Path last) {
                Deque<Path> first = firstAfter(last);
                taken = first.size();
                return first;
            }
        };
    }

    /** The first names that follow one, in order. */
    private Deque<Path> firstAfter(@Nullable Path last) {
        var least = new PriorityQueue<Path>(Comparator.reverseOrder());
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path each : entries) {
                if (last == null || each.compareTo(last) > 0) {
                    least.add(each);
                    if (least.size() > most) {
                        least.remove();
                    }
                }
            }
        } catch (IOException e) {
            trouble.accept(e);
        } catch (DirectoryIteratorException e) {
            trouble.accept(e.getCause());
        }
        Deque<Path> sorted = new ArrayDeque<>(least.size());
        while (!least.isEmpty()) {
            sorted.addFirst(least.remove());
        }
        return sorted;
    }
}
