package jianbao.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A directory that shows the files of another, which it never touches: what is written goes to a folder for temporary files, and is
 * gone when the directory is closed. So a run can be rehearsed by the very code that does it.
 */
final class Overlay extends FilterDirectory {
    private final Path folder;
    private final @Nullable Directory below;

    /** The files below that were deleted, as far as anyone can see. */
    private final Set<String> hidden = new HashSet<>();

    private Overlay(Path folder, @Nullable Directory below) throws IOException {
        super(FSDirectory.open(folder));
        this.folder = folder;
        this.below = below;
    }

    /** Over a directory, or over nothing. */
    static Overlay over(@Nullable Directory below) throws IOException {
        return new Overlay(Files.createTempDirectory("jianbao-rehearsal"), below);
    }

    @Override
    public String[] listAll() throws IOException {
        var all = new TreeSet<>(List.of(in.listAll()));
        if (below != null) {
            Stream.of(below.listAll()).filter(this::isBelow).forEach(all::add);
        }
        return all.toArray(String[]::new);
    }

    private synchronized boolean isBelow(String name) {
        return !hidden.contains(name);
    }

    private boolean isAbove(String name) {
        return Files.exists(folder.resolve(name));
    }

    @Override
    public synchronized void deleteFile(String name) throws IOException {
        if (isAbove(name)) {
            in.deleteFile(name);
        } else if (below == null || !hidden.add(name)) {
            throw new NoSuchFileException(name);
        }
    }

    @Override
    public long fileLength(String name) throws IOException {
        return holding(name).fileLength(name);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return holding(name).openInput(name, context);
    }

    private Directory holding(String name) {
        return below == null || isAbove(name) || !isBelow(name) ? in : below;
    }

    @Override
    public void sync(Collection<String> names) {
        // Nothing here is to last.
    }

    @Override
    public void syncMetaData() {
        // Nothing here is to last.
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(in, below);
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
