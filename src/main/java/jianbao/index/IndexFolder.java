package jianbao.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an index on disk, and what can be wrong with it.
 *
 * @param path as the user named it
 */
record IndexFolder(Path path) {
    /** The version of what {@link ArticleDocument} writes; an index of another one is made anew. */
    static final String FORMAT = "1";

    /** The key of the format in the user data of a commit: what tells our indexes from others made with Lucene. */
    private static final String MARK = "jianbao.format";

    /** Kept, for a logger that nobody holds is forgotten with its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /** Where the articles are; the folder itself may hold other things of ours. */
    private Path articles() {
        return path.resolve("articles");
    }

    private Path holder() {
        return path.resolve("writer");
    }

    private Path sites() {
        return path.resolve("sites.tsv");
    }

    /** What was learned of sites, line by line; nothing where no run has learned anything yet. */
    List<String> learned() throws IOException {
        return Files.exists(sites()) ? Files.readAllLines(sites(), StandardCharsets.UTF_8) : List.of();
    }

    /** Keeps what was learned: whole or not at all. */
    void keepLearned(List<String> lines) throws IOException {
        Path fresh = path.resolve("sites.tsv.new");
        Files.write(fresh, lines, StandardCharsets.UTF_8);
        Files.move(fresh, sites(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What every commit carries. */
    static Map<String, String> mark() {
        return Map.of(MARK, FORMAT);
    }

    /** The Lucene directory of an index that exists. */
    Directory existing() throws IOException {
        quiet();
        if (!Files.exists(path)) {
            throw trouble("there is no index at " + path + ": make one with `jianbao index <folder>`");
        }
        if (!Files.isDirectory(path)) {
            throw trouble(path + " is a file, not the folder of an index");
        }
        if (!Files.isDirectory(articles())) {
            throw empty()
                    ? trouble("there is no index at " + path + ": make one with `jianbao index <folder>`")
                    : trouble(path + " is no index of jianbao: name another place with --index");
        }
        // Not mapped: setting that up takes a seventh of a cold search, and the system caches what is read either way.
        Directory directory = new NIOFSDirectory(articles());
        if (!DirectoryReader.indexExists(directory)) {
            directory.close();
            throw trouble("the index at " + path + " holds nothing yet: fill it with `jianbao index <folder>`");
        }
        check(directory);
        return directory;
    }

    /** The Lucene directory of an index that exists or is to be made. */
    Directory forWriting() throws IOException {
        quiet();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw trouble(path + " is a file: an index needs a folder of its own");
        }
        if (!Files.isDirectory(articles()) && !empty()) {
            throw trouble(path + " holds other files and is no index: name an empty or new folder with --index");
        }
        Files.createDirectories(articles());
        Directory directory = FSDirectory.open(articles());
        if (DirectoryReader.indexExists(directory)) {
            check(directory);
        }
        return directory;
    }

    private void check(Directory directory) throws IOException {
        String format = SegmentInfos.readLatestCommit(directory).getUserData().get(MARK);
        if (FORMAT.equals(format)) {
            return;
        }
        directory.close();
        throw format == null
                ? trouble("the index at " + path + " was made by another program: name another place with --index")
                : otherVersion(null);
    }

    private boolean empty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> within = Files.list(path)) {
            return within.findAny().isEmpty();
        }
    }

    /** Writes down which process holds the lock, for the next one to be told. */
    void holdBy(long process) throws IOException {
        Files.writeString(holder(), Long.toString(process));
    }

    void release() throws IOException {
        Files.deleteIfExists(holder());
    }

    /** What to tell the user of a failure. */
    IndexTrouble trouble(IOException e) {
        return switch (e) {
            case LockObtainFailedException locked ->
                new IndexTrouble(
                        "another process" + holderNamed() + " is writing to the index at " + path
                                + ": wait until it is done",
                        locked);
            case IndexFormatTooOldException old -> otherVersion(old);
            case IndexFormatTooNewException young -> otherVersion(young);
            case CorruptIndexException corrupt ->
                new IndexTrouble("the index at " + path + " is damaged: delete it and index the pages again", corrupt);
            case IndexNotFoundException none ->
                new IndexTrouble("there is no index at " + path + ": make one with `jianbao index <folder>`", none);
            case java.nio.file.NoSuchFileException gone ->
                new IndexTrouble(
                        "the index at " + path + " is damaged, " + gone.getMessage()
                                + " is missing: delete it and index the pages again",
                        gone);
            case java.nio.file.AccessDeniedException denied ->
                new IndexTrouble(
                        "no permission for " + denied.getMessage() + ": change it, or name another place with --index",
                        denied);
            default -> new IndexTrouble("the index at " + path + " cannot be used: " + e.getMessage(), e);
        };
    }

    private String holderNamed() {
        try {
            return " (" + Files.readString(holder(), StandardCharsets.UTF_8).strip() + ")";
        } catch (IOException unknown) {
            return "";
        }
    }

    private IndexTrouble otherVersion(@Nullable IOException e) {
        return new IndexTrouble(
                "the index at " + path + " was made by another version of jianbao: delete it and index the pages again",
                e);
    }

    private static IndexTrouble trouble(String sentence) {
        return new IndexTrouble(sentence, null);
    }

    /** Lucene logs what it makes of the machine; nobody asked. */
    private static void quiet() {
        LUCENE.setLevel(Level.OFF);
    }
}
