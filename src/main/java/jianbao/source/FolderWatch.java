package jianbao.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells when something changes below some folders. Where the system gives no notice, or not of so many folders, it tells now and then
 * that something may have; so it does anyway, for a network's disks give none.
 */
public final class FolderWatch implements Closeable {
    /** What is being copied is left alone until nothing more comes for so long. */
    private static final Duration QUIET = Duration.ofMillis(700);

    /** But what never rests is looked at after so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration POLL = Duration.ofSeconds(15);
    private static final Duration ANYWAY = Duration.ofMinutes(10);

    /** In milliseconds: how soon it is seen that the watch shall end. */
    private static final long STEP = 100;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path except;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private @Nullable WatchService service;

    private FolderWatch(Path except) {
        this.except = except.toAbsolutePath().normalize();
    }

    /**
     * Watches from now on.
     *
     * @param roots folders, with all below them, and files
     * @param except a folder that is written to meanwhile, and not watched
     */
    public static FolderWatch of(List<Path> roots, Path except) {
        var watch = new FolderWatch(except);
        try {
            watch.service = roots.getFirst().getFileSystem().newWatchService();
            for (Path root : roots) {
                Path absolute = root.toAbsolutePath().normalize();
                if (Files.isDirectory(absolute)) {
                    watch.addAll(absolute);
                } else {
                    watch.add(absolute.getParent());
                }
            }
        } catch (IOException | UnsupportedOperationException e) {
            watch.giveUp();
        }
        return watch;
    }

    private void addAll(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) throws IOException {
                if (!folder.equals(root) && isHidden(folder) || folder.equals(except)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // gone meanwhile, or not ours to see: the reading tells of it
            }
        });
    }

    private void add(@Nullable Path folder) throws IOException {
        if (service != null && folder != null) {
            folders.put(folder.register(service, KINDS), folder);
        }
    }

    /** Hidden files are none of the user's pages, see {@link FolderSource}. */
    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** From now on without notice. */
    private void giveUp() {
        try {
            close();
        } catch (IOException e) {
            folders.clear();
        }
        service = null;
    }

    /** Whether the system gives notice. */
    public boolean isNotified() {
        return service != null;
    }

    /**
     * Waits until something changed, and has come to rest, or may have.
     *
     * @param stopped asked now and then whether to wait no longer
     * @return whether it did; false if it was stopped
     */
    public boolean await(BooleanSupplier stopped) throws InterruptedException {
        long start = System.nanoTime();
        long first = 0;
        long last = 0;
        while (!stopped.getAsBoolean()) {
            boolean more = drained();
            long now = System.nanoTime();
            first = more && first == 0 ? now : first;
            last = more ? now : last;
            boolean rested = first != 0 && (now - last > QUIET.toNanos() || now - first > PATIENCE.toNanos());
            if (rested || now - start > (isNotified() ? ANYWAY : POLL).toNanos()) {
                return true;
            }
        }
        return false;
    }

    /** Takes what notices there are, waiting a moment for one; whether any was of something that is read. */
    private boolean drained() throws InterruptedException {
        if (service == null) {
            TimeUnit.MILLISECONDS.sleep(STEP);
            return false;
        }
        boolean any = false;
        for (WatchKey key = service.poll(STEP, TimeUnit.MILLISECONDS); key != null; key = service.poll()) {
            for (WatchEvent<?> event : key.pollEvents()) {
                any |= isOfInterest(key, event);
            }
            if (!key.reset()) {
                folders.remove(key);
            }
            if (service == null) {
                return true;
            }
        }
        return any;
    }

    private boolean isOfInterest(WatchKey key, WatchEvent<?> event) {
        Path folder = folders.get(key);
        if (folder == null || !(event.context() instanceof Path name)) {
            return true; // more happened than the system could tell
        }
        Path path = folder.resolve(name);
        if (isHidden(path) || path.equals(except)) {
            return false;
        }
        if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE) && Files.isDirectory(path)) {
            try {
                addAll(path);
            } catch (IOException e) {
                giveUp();
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}
