package jianbao.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    /** Kept, for a logger that nobody holds is forgotten with its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /** Where the articles are; the folder itself may hold other things of ours. */
    private Path articles() {
        return path.resolve("articles");
    }

    /** Copies the articles to a folder beside them; returns it. */
    Path copy() throws IOException {
        Path to = aside();
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(articles())) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    /** Moves the articles to a folder beside them, so that the index is empty; returns it. */
    Path moveAside() throws IOException {
        Path moved = Files.move(articles(), aside());
        Files.createDirectory(articles());
        return moved;
    }

    /** A folder beside the articles that is not there yet. */
    private Path aside() {
        int number = 1;
        while (Files.exists(path.resolve("damaged-" + number))) {
            number++;
        }
        return path.resolve("damaged-" + number);
    }

    /** Whether the disk has room for the whole of the index once more, and as much again for others to write to it. */
    boolean hasRoomForAnother() throws IOException {
        long size;
        try (Stream<Path> files = Files.list(articles())) {
            size = files.mapToLong(file -> file.toFile().length()).sum();
        }
        return Files.getFileStore(articles()).getUsableSpace() > 2 * size;
    }

    private Path holder() {
        return path.resolve("writer");
    }

    /** How the files of an index are read. */
    enum Access {
        /** For one query: mapping files takes a seventh of a cold search, and the system caches what is read either way. */
        READ,
        /** For many: reading through system calls makes a warm query three to four times as dear. */
        MAP
    }

    /** The Lucene directory of an index that exists. */
    Directory existing(Access access) throws IOException {
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
        Directory directory = switch (access) {
            case READ -> new NIOFSDirectory(articles());
            case MAP -> FSDirectory.open(articles());
        };
        if (!DirectoryReader.indexExists(directory)) {
            directory.close();
            throw trouble("the index at " + path + " holds nothing yet: fill it with `jianbao index <folder>`");
        }
        check(directory, false);
        return directory;
    }

    /**
     * The Lucene directory of an index that exists or is to be made.
     *
     * @param anyVersion whether it may be of another version, to be replaced
     */
    Directory forWriting(boolean anyVersion) throws IOException {
        checkPlace();
        Files.createDirectories(articles());
        Directory directory = new WriterDirectory(articles());
        if (DirectoryReader.indexExists(directory)) {
            check(directory, anyVersion);
        }
        return directory;
    }

    /** The same, to write to for show: what is on disk stays as it is. */
    Directory forRehearsal(boolean anyVersion) throws IOException {
        checkPlace();
        if (!Files.isDirectory(articles())) {
            return Overlay.over(null);
        }
        Directory directory = new WriterDirectory(articles());
        if (DirectoryReader.indexExists(directory)) {
            check(directory, anyVersion);
        }
        return Overlay.over(directory);
    }

    private void checkPlace() throws IOException {
        quiet();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw trouble(path + " is a file: an index needs a folder of its own");
        }
        if (!Files.isDirectory(articles()) && !empty()) {
            throw trouble(path + " holds other files and is no index: name an empty or new folder with --index");
        }
    }

    /** Whether an index of another version stands there. */
    static boolean isOtherVersion(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory) && !Commit.FORMAT.equals(format(directory));
    }

    private static @Nullable String format(Directory directory) throws IOException {
        return Commit.format(SegmentInfos.readLatestCommit(directory).getUserData());
    }

    private void check(Directory directory, boolean anyVersion) throws IOException {
        String format = format(directory);
        if (Commit.FORMAT.equals(format) || anyVersion && format != null) {
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
                new IndexTrouble(
                        "the index at " + path + " is damaged: `jianbao doctor --fix` saves what can be saved",
                        corrupt);
            case IndexNotFoundException none ->
                new IndexTrouble("there is no index at " + path + ": make one with `jianbao index <folder>`", none);
            case java.nio.file.NoSuchFileException gone ->
                new IndexTrouble(
                        "the index at " + path + " is damaged, " + gone.getMessage()
                                + " is missing: `jianbao doctor --fix` saves what can be saved",
                        gone);
            case java.nio.file.AccessDeniedException denied ->
                new IndexTrouble(
                        "no permission for " + denied.getMessage() + ": change it, or name another place with --index",
                        denied);
            case IOException full
            when isFull(full) ->
                new IndexTrouble(
                        "the disk is full, and the index at " + path
                                + " is what it was after the last commit: make room and run the same command again",
                        full);
            default -> new IndexTrouble("the index at " + path + " cannot be used: " + e.getMessage(), e);
        };
    }

    /** Java knows no type for it; so do Linux, macOS and Windows say it. */
    private static boolean isFull(IOException e) {
        String said = String.valueOf(e.getMessage());
        return said.contains("No space left on device") || said.contains("not enough space on the disk");
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
                "the index at " + path
                        + " was made by another version of jianbao: make it anew with `jianbao index --full <folder>`",
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
