package jianbao.words;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
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
    private final String name;
    private @Nullable ZipFile jar;
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
            throw new FileNotFoundException("this build has no " + name);
        }
        in = found;
        return found;
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
        jar = new ZipFile(path.toFile());
        ZipEntry entry = jar.getEntry(OwnResource.class.getPackageName().replace('.', '/') + '/' + name);
        return entry == null ? null : jar.getInputStream(entry);
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
