package jianbao.words;

import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A resource of this package. From a jar it is read through the zip file that the class loader holds open already: a jar URL
 * connection takes longer to set up than the whole lexicon to read.
 */
final class OwnResource implements Closeable {
    /**
     * The beginning of the comment that ends a jar whose build stored a resource of this package as it is: behind it stands where, in
     * {@value #DIGITS} digits. With an ahead-of-time cache nothing else reads the jar's directory, which takes longer to read than the lexicon.
     */
    static final String STORED_AT = "lexicon at ";

    static final int DIGITS = 10;

    private static final String FOLDER = "jianbao/words/";

    private final String name;
    private @Nullable Closeable jar;
    private @Nullable InputStream in;

    OwnResource(String name) {
        this.name = name;
    }

    InputStream open() throws IOException {
        InputStream found = openFromJar();
        if (found == null) {
            found = OwnResource.class.getResourceAsStream(name);
        }
        if (found == null) {
            throw new FileNotFoundException("this build has no ".concat(name));
        }
        in = found;
        return found;
    }

    /** Opens a jar, if the program runs from that and nothing else, where its comment says; null if it says nothing. */
    @Nullable InputStream openStored(@Nullable String classPath) throws IOException {
        if (classPath == null || !classPath.endsWith(".jar") || classPath.indexOf(File.pathSeparatorChar) >= 0) {
            return null;
        }
        var file = new RandomAccessFile(classPath, "r");
        jar = file;
        var comment = new byte[STORED_AT.length() + DIGITS];
        file.seek(Math.max(0, file.length() - comment.length));
        file.readFully(comment);
        @SuppressWarnings("deprecation") // makes a string of ASCII without loading a charset
        var said = new String(comment, 0);
        if (!said.startsWith(STORED_AT)) {
            return null;
        }
        file.seek(Long.parseLong(said.substring(STORED_AT.length())));
        return new FileInputStream(file.getFD());
    }

    private @Nullable InputStream openFromJar() throws IOException {
        CodeSource source = OwnResource.class.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null || !location.getProtocol().equals("file")) {
            return null;
        }
        Path path = Path.of(URI.create(location.toString()));
        if (!Files.isRegularFile(path)) {
            return null;
        }
        var zip = new ZipFile(path.toFile());
        jar = zip;
        // Not +, whose first use takes as long as to open the jar.
        ZipEntry entry = zip.getEntry(FOLDER.concat(name));
        return entry == null ? null : zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
        if (jar != null) {
            jar.close();
        }
    }
}
