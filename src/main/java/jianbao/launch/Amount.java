package jianbao.launch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much a command is given to read, guessed from a few files of a few folders: what a compiler saves must be more than it costs. To
 * index 20,000 generated pages takes 25 s of CPU with the first compiler alone and 30 with both, 40,000 of them 43 to 48 either way,
 * 100,000 159 and 91.
 */
final class Amount {
    /** Files for which both compilers pay, however small they are. */
    private static final double MANY = 40_000;

    /** The same in bytes, however few the files are. */
    private static final double MUCH = 200L << 20;

    /** How much larger pages are than the archives that hold them. */
    private static final int PACKED = 5;

    private static final List<String> PACKINGS =
            Arrays.asList(".zip", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".wacz", ".epub");

    /** The options of which the next word is no page. */
    private static final List<String> WITH_VALUE =
            Arrays.asList("--index", "--errors", "--threads", "--commit-every", "--site-rules", "--files-from");

    /** Names of one folder that are looked at, evenly spread, and folders among them that are entered. */
    private static final int LOOKS = 24;

    private static final int ENTERED = 3;

    /** Names that are listed of one folder: so many files are much. */
    private static final int LISTED = 50_000;

    /** Looks in all: some milliseconds. */
    private static final int MOST_LOOKS = 1_000;

    private final long known;
    private int looks;

    /** @param known the time (ms since 1970) until which everything was read already */
    private Amount(long known) {
        this.known = known;
    }

    /** Whether the words behind a command name so much that all compilers are needed. */
    static boolean isMuch(String[] arguments) {
        boolean anew = Arrays.asList(arguments).contains("--full");
        Amount amount = new Amount(anew ? Long.MIN_VALUE : KnownIndex.committed(arguments, System.getenv()));
        double sum = 0;
        for (int i = 1; i < arguments.length && sum < 1; i++) {
            if (WITH_VALUE.contains(arguments[i])) {
                i++;
            } else if (!arguments[i].startsWith("-")) {
                sum += amount.of(arguments[i]);
            }
        }
        return sum >= 1;
    }

    private double of(String path) {
        try {
            Path real = Paths.get(path).toRealPath();
            return of(real, Files.readAttributes(real, BasicFileAttributes.class));
        } catch (IOException | InvalidPathException e) {
            return 0; // the command itself will tell what is wrong with it
        }
    }

    /** What something weighs: 1 is much. */
    private double of(Path path, BasicFileAttributes facts) throws IOException {
        if (facts.isDirectory()) {
            return ofFolder(path);
        }
        return facts.isRegularFile() && isNew(facts) ? ofFile(path, facts.size()) : 0;
    }

    /** What was unpacked or copied may bear an old time, but is a new file. */
    private boolean isNew(BasicFileAttributes facts) {
        return facts.lastModifiedTime().toMillis() >= known
                || facts.creationTime().toMillis() >= known;
    }

    private static double ofFile(Path file, long size) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean packed = false;
        for (String ending : PACKINGS) {
            packed |= name.endsWith(ending);
        }
        return 1 / MANY + (packed ? size * PACKED : size) / MUCH;
    }

    private double ofFolder(Path folder) throws IOException {
        List<Path> names = names(folder);
        int step = Math.max(1, names.size() / LOOKS);
        int seen = 0;
        double files = 0;
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < names.size() && looks < MOST_LOOKS; i += step) {
            Path each = names.get(i);
            looks++;
            seen++;
            BasicFileAttributes its = Files.readAttributes(each, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (its.isDirectory()) {
                folders.add(each);
            } else {
                files += its.isRegularFile() && isNew(its) ? ofFile(each, its.size()) : 0;
            }
        }
        return seen == 0 ? 0 : (files + ofFolders(folders)) * names.size() / seen;
    }

    /** Those that are not entered weigh as much as those that are. */
    private double ofFolders(List<Path> folders) throws IOException {
        int step = Math.max(1, folders.size() / ENTERED);
        int entered = 0;
        double sum = 0;
        for (int i = 0; i < folders.size(); i += step) {
            entered++;
            sum += ofFolder(folders.get(i));
        }
        return entered == 0 ? 0 : sum * folders.size() / entered;
    }

    /** What is in a folder and not hidden, or the first that are listed. */
    private static List<Path> names(Path folder) {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
            for (Path each : listed) {
                if (!each.getFileName().toString().startsWith(".")) {
                    names.add(each);
                }
                if (names.size() == LISTED) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return names; // the command itself will tell
        }
        return names;
    }
}
