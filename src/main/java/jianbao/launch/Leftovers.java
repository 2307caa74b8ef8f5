package jianbao.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Keeps the cache folder small. */
final class Leftovers {
    /** Two for each jar and Java: those in use take some 70 MB, and the others are of those that one tries in between. */
    private static final int MOST_CACHES = 6;

    /** What is older than this no process is still working on. */
    private static final long ABANDONED_MILLIS = TimeUnit.HOURS.toMillis(1);

    private Leftovers() {}

    /** Deletes all but the newest caches, with what lies beside them, and the work of processes that did not end well. */
    static void prune(Path folder) throws IOException {
        List<File> caches = new ArrayList<>();
        File[] all = folder.toFile().listFiles();
        for (File file : all == null ? new File[0] : all) {
            if (file.getName().endsWith(AotCache.ENDING)) {
                caches.add(file);
            } else if (file.getName().startsWith("making") && old(file)) {
                delete(file.toPath());
            }
        }
        caches.sort((a, b) -> Long.compare(b.lastModified(), a.lastModified()));
        for (int i = MOST_CACHES; i < caches.size(); i++) {
            for (String ending : new String[] {"", ".stamp", ".lock"}) {
                Files.deleteIfExists(new File(caches.get(i) + ending).toPath());
            }
        }
    }

    private static boolean old(File file) {
        return System.currentTimeMillis() - file.lastModified() > ABANDONED_MILLIS;
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path path) throws IOException {
        File[] below = Files.isSymbolicLink(path) ? null : path.toFile().listFiles();
        for (File file : below == null ? new File[0] : below) {
            delete(file.toPath());
        }
        Files.deleteIfExists(path);
    }
}
