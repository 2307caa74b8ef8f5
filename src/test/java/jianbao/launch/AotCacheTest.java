package jianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void makesAJar() throws IOException {
        jar = Files.writeString(folder.resolve("jianbao.jar"), "jar");
    }

    @Test
    void isNamedAfterTheJarsPathAndTheJava() {
        assertThat(AotCache.name("/home/me/jianbao.jar", "25.0.1")).isEqualTo("home%me%jianbao.jar-25.0.1.aot");
        assertThat(AotCache.name("C:\\apps\\jianbao.jar", "25.0.1")).isEqualTo("C%%apps%jianbao.jar-25.0.1.aot");
    }

    @Test
    void isReadyWhenItIsThereWithItsStamp() throws IOException {
        var cache = cache("25.0.1");
        assertThat(cache.ready()).isFalse();
        Files.writeString(cache.stampFile(), cache.stamp());
        assertThat(cache.ready()).isFalse();
        Files.writeString(cache.file(), "cache");
        assertThat(cache.ready()).isTrue();
    }

    @Test
    void isThrownAwayWithTheJarAndTheJavaItWasMadeFor() throws IOException {
        var cache = cache("25.0.1");
        Files.writeString(cache.stampFile(), cache.stamp());
        Files.writeString(cache.file(), "cache");
        assertThat(cache("25.0.2").ready()).isFalse();
        Files.writeString(jar, "another jar");
        assertThat(cache("25.0.1").ready()).isFalse();
    }

    @Test
    void isImpossibleForAnOldJavaAndForNamesThatNoDiskTakes() {
        assertThat(cache("21.0.1").possible()).isFalse();
        assertThat(AotCache.in(folder, null, java("25")).possible()).isFalse();
        assertThat(AotCache.in(folder, Path.of("/" + "剪".repeat(100)), java("25")).possible())
                .isFalse();
    }

    @Test
    void isKeptInThePlatformsFolder() {
        assertThat(CacheFolder.of(Map.of("HOME", "/h", "XDG_CACHE_HOME", "/x"), "Linux"))
                .isEqualTo(Path.of("/x/jianbao"));
        assertThat(CacheFolder.of(Map.of("HOME", "/h", "XDG_CACHE_HOME", "x"), "Linux"))
                .isEqualTo(Path.of("/h/.cache/jianbao"));
        assertThat(CacheFolder.of(Map.of("HOME", "/h"), "Mac OS X")).isEqualTo(Path.of("/h/Library/Caches/jianbao"));
        assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", "/l"), "Windows 11")).isEqualTo(Path.of("/l/jianbao/cache"));
        assertThat(CacheFolder.of(Map.of(), "Linux")).isNull();
    }

    @Test
    void isGivenToEveryCommandOnceItIsReady() throws IOException {
        var cache = cache("25.0.1");
        assertThat(Flags.of(cache, new String[] {"index"})).isEqualTo(Flags.ALWAYS);
        assertThat(Flags.of(cache, new String[] {"search", "x"})).containsAll(Flags.QUICK);
        Files.writeString(cache.stampFile(), cache.stamp());
        Files.writeString(cache.file(), "cache");
        assertThat(Flags.of(cache, new String[] {"index"})).contains("-XX:AOTCache=" + cache.file());
    }

    @Test
    void leavesTheNewestCachesAndNoAbandonedWork() throws IOException {
        for (int i = 0; i < 6; i++) {
            for (var ending : List.of("", ".stamp", ".lock")) {
                Files.writeString(folder.resolve(i + ".aot" + ending), "x");
            }
            assertThat(folder.resolve(i + ".aot").toFile().setLastModified(i * 10_000L))
                    .isTrue();
        }
        var abandoned = Files.createDirectories(folder.resolve("making1/index"));
        Files.writeString(abandoned.resolve("a"), "x");
        assertThat(abandoned.getParent().toFile().setLastModified(0)).isTrue();
        var current = Files.createDirectories(folder.resolve("making2"));
        Leftovers.prune(folder);
        assertThat(folder.resolve("1.aot.stamp")).doesNotExist();
        assertThat(folder.resolve("2.aot")).exists();
        assertThat(abandoned.getParent()).doesNotExist();
        assertThat(current).exists();
    }

    private AotCache cache(String version) {
        return AotCache.in(folder, jar, java(version));
    }

    private JavaHome java(String version) {
        return new JavaHome(folder, version);
    }
}
