package jianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
        assertThat(AotCache.name("/home/me/jianbao.jar", "25.0.1", false)).isEqualTo("home%me%jianbao.jar-25.0.1.aot");
        assertThat(AotCache.name("C:\\apps\\jianbao.jar", "25.0.1", true))
                .isEqualTo("C%%apps%jianbao.jar-25.0.1-quick.aot");
    }

    @Test
    void isReadyWhenItIsThereWithItsStamp() throws IOException {
        var cache = cache("25.0.1");
        assertThat(cache.ready()).isFalse();
        cache.begin();
        assertThat(cache.ready()).isFalse();
        Files.writeString(cache.file(), "cache");
        assertThat(cache.ready()).isFalse();
        cache.finish();
        assertThat(cache.ready()).isTrue();
    }

    @Test
    void isNotUsedOnceSomebodyChangedIt() throws IOException {
        var cache = made("25.0.1");
        long time = cache.file().toFile().lastModified();
        Files.writeString(cache.file(), "cache, and more");
        assertThat(cache.file().toFile().setLastModified(time)).isTrue();
        assertThat(cache.ready()).isFalse();
        Files.writeString(cache.file(), "cachE");
        assertThat(cache.file().toFile().setLastModified(time + 2_000)).isTrue();
        assertThat(cache.ready()).isFalse();
        assertThat(cache.begun()).isFalse(); // so that it is made again at once
    }

    @Test
    void isTriedAgainAfterMinutesThenAfterHoursAndOnceADayAtLast() throws IOException {
        var cache = cache("25.0.1");
        assertThat(cache.pauses()).isFalse();
        for (int minutes : new int[] {5, 20, 80, 320, 1280, 1440, 1440}) {
            cache.begin();
            begunBefore(minutes - 1, cache);
            assertThat(cache.pauses()).as("%d minutes", minutes - 1).isTrue();
            begunBefore(minutes + 1, cache);
            assertThat(cache.pauses()).as("%d minutes", minutes + 1).isFalse();
        }
        Files.writeString(jar, "another jar");
        cache = cache("25.0.1");
        assertThat(cache.pauses()).isFalse();
        cache.begin();
        assertThat(cache.attempts()).isEqualTo(1);
    }

    @Test
    void staysWhenItsNeighbourIsTriedAgain() throws IOException {
        var cache = made("25.0.1");
        cache.begin();
        assertThat(cache.ready()).isTrue();
    }

    private static void begunBefore(int minutes, AotCache cache) {
        long time = System.currentTimeMillis() - TimeUnit.MINUTES.toMillis(minutes);
        assertThat(cache.stampFile().toFile().setLastModified(time)).isTrue();
    }

    @Test
    void isThrownAwayWithTheJarAndTheJavaItWasMadeFor() throws IOException {
        made("25.0.1");
        assertThat(cache("25.0.2").ready()).isFalse();
        Files.writeString(jar, "another jar");
        assertThat(cache("25.0.1").ready()).isFalse();
    }

    @Test
    void isImpossibleForAnOldJavaAndForNamesThatNoDiskTakes() {
        assertThat(cache("21.0.1").possible()).isFalse();
        assertThat(AotCache.in(folder, null, java("25"), true).possible()).isFalse();
        assertThat(AotCache.in(folder, Path.of("/" + "剪".repeat(100)), java("25"), true)
                        .possible())
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
        assertThat(Flags.of(cache, new String[] {"export"}))
                .containsAll(Flags.ALWAYS)
                .doesNotContainAnyElementsOf(Flags.QUICK);
        assertThat(Flags.of(cache, new String[] {"index"}))
                .containsAll(Flags.ALWAYS)
                .containsAll(Flags.BRIEF);
        assertThat(Flags.of(cache, new String[] {"search", "x"})).containsAll(Flags.QUICK);
        made("25.0.1");
        assertThat(Flags.of(cache, new String[] {"index"})).contains("-XX:AOTCache=" + cache.file());
    }

    @Test
    void leavesTheNewestCachesAndNoAbandonedWork() throws IOException {
        for (int i = 0; i < 8; i++) {
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

    private AotCache made(String version) throws IOException {
        var cache = cache(version);
        cache.begin();
        Files.writeString(cache.file(), "cache");
        cache.finish();
        return cache;
    }

    private AotCache cache(String version) {
        return AotCache.in(folder, jar, java(version), false);
    }

    private JavaHome java(String version) {
        return new JavaHome(folder, version);
    }
}
