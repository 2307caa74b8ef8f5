package jianbao.export;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is written whole or not at all: what stood there before stays until the last byte is written. A device or a pipe
 * ({@code /dev/stdout}) is written straight.
 */
public final class WholeFile implements AutoCloseable {
    /** Bytes that are held back. */
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path draft;
    private final OutputStream stream;
    private final Writer writer;
    private final Thread onInterrupt;

    /** Starts a draft beside the target. */
    public WholeFile(Path file) throws IOException {
        boolean device = Files.exists(file) && !Files.isRegularFile(file);
        // Through a link to the file that it means: the link itself must stay.
        target = Files.isSymbolicLink(file) && !device ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        draft = device ? target : target.resolveSibling(draftName());
        stream = new BufferedOutputStream(
                Files.newOutputStream(draft, device ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW),
                BUFFER);
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        onInterrupt = new Thread(this::discard);
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    private static String draftName() {
        return ".jianbao-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part";
    }

    /** Where the text goes. */
    public Writer writer() {
        return writer;
    }

    /** Where text goes that is in UTF-8 already; nothing may have gone to the writer. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts the draft in the place of the file. */
    public void finish() throws IOException {
        writer.close();
        if (draft.equals(target)) {
            return;
        }
        keepPermissions();
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keepPermissions() throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
        }
    }

    /** Throws away a draft that was not finished. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            discard();
            forgetHook();
        }
    }

    private void discard() {
        if (!draft.equals(target)) {
            draft.toFile().delete();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The JVM is already going down, and the hook does this very work.
            return;
        }
    }
}
