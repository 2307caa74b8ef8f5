package jianbao.launch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much a command is given to read, as far as a glance tells: what a compiler saves must be more than it costs. At a thousand pages
 * the optimizing one takes as much time as all the work does; it has paid for itself at some 200 MB of pages.
 */
final class Amount extends SimpleFileVisitor<Path> {
    /** In bytes. */
    private static final long MUCH = 200L << 20;

    /** In files that are looked at: behind so many, what they weigh on average decides. */
    private static final int GLANCE = 5_000;

    /** In bytes: of smaller pages an index takes more time than its compiled code can save. */
    private static final long WEIGHTY = 8 << 10;

    /** How much larger pages are than the archives that hold them. */
    private static final int PACKED = 5;

    private static final List<String> PACKINGS =
            Arrays.asList(".zip", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".wacz", ".epub");

    /** The options of which the next word is no page. */
    private static final List<String> WITH_VALUE =
            Arrays.asList("--index", "--errors", "--threads", "--commit-every", "--site-rules", "--files-from");

    private long bytes;
    private int files;

    private Amount() {}

    /** Whether the words behind a command name so much that all compilers are needed. */
    static boolean isMuch(String[] arguments) {
        Amount amount = new Amount();
        for (int i = 1; i < arguments.length && !amount.isDecided(); i++) {
            if (WITH_VALUE.contains(arguments[i])) {
                i++;
            } else if (!arguments[i].startsWith("-")) {
                amount.add(arguments[i]);
            }
        }
        return amount.bytes > MUCH || amount.files >= GLANCE && amount.bytes / amount.files >= WEIGHTY;
    }

    private boolean isDecided() {
        return bytes > MUCH || files >= GLANCE;
    }

    private void add(String path) {
        try {
            Files.walkFileTree(Paths.get(path).toRealPath(), this);
        } catch (IOException | InvalidPathException e) {
            return; // the command itself will tell what is wrong with it
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean packed = false;
        for (String ending : PACKINGS) {
            packed |= name.endsWith(ending);
        }
        files++;
        bytes += packed ? facts.size() * PACKED : facts.size();
        return isDecided() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }
}
