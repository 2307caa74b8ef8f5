package jianbao.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnResourceTest {
    @Test
    void readsFromAJarWhoseNameNeedsEscaping(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("剪 报#1.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("jianbao/words/OwnResource.class"));
            try (InputStream self = OwnResource.class.getResourceAsStream("OwnResource.class")) {
                self.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("jianbao/words/greeting.txt"));
            out.write("hello".getBytes(UTF_8));
        }
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Class<?> type = loader.loadClass(OwnResource.class.getName());
            var constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            var open = type.getDeclaredMethod("open");
            open.setAccessible(true);
            try (var resource = (AutoCloseable) constructor.newInstance("greeting.txt")) {
                assertThat((InputStream) open.invoke(resource)).hasContent("hello");
            }
        }
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        try (var resource = new OwnResource("nothing.bin")) {
            assertThatThrownBy(resource::open)
                    .isInstanceOf(FileNotFoundException.class)
                    .hasMessageContaining("nothing.bin");
        }
    }
}
