package jianbao.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
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
    void readsWhereTheCommentOfTheJarSays(@TempDir Path folder) throws Exception {
        Path jar = Files.writeString(folder.resolve("a.jar"), "....hello" + "lexicon at 0000000004");
        try (var resource = new OwnResource("greeting.txt");
                var in = resource.openStored(jar.toString())) {
            assertThat(in.readNBytes(5)).isEqualTo("hello".getBytes(UTF_8));
        }
    }

    @Test
    void doesNotReadWhereNoCommentSaysSo(@TempDir Path folder) throws Exception {
        Path jar = Files.writeString(folder.resolve("a.jar"), "a jar of any other making");
        try (var resource = new OwnResource("greeting.txt")) {
            assertThat(resource.openStored(jar.toString())).isNull();
            assertThat(resource.openStored(jar + File.pathSeparator + jar)).isNull();
            assertThat(resource.openStored(null)).isNull();
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
