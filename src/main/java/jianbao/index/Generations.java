package jianbao.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.Directory;

/** Files that are written once and numbered: a commit names those that belong to it. */
final class Generations {
    private Generations() {}

    /** The highest number of a file with this prefix; 0 if there is none. */
    static long last(Directory directory, String prefix) throws IOException {
        long last = 0;
        for (String name : directory.listAll()) {
            if (name.startsWith(prefix)) {
                last = Math.max(last, number(name.substring(prefix.length())));
            }
        }
        return last;
    }

    /** Deletes the files with these prefixes that no commit needs any more. */
    static void clear(Directory directory, Collection<String> prefixes, Collection<String> needed) throws IOException {
        for (String name : directory.listAll()) {
            if (!needed.contains(name) && prefixes.stream().anyMatch(name::startsWith)) {
                directory.deleteFile(name);
            }
        }
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
