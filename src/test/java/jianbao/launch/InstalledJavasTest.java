package jianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledJavasTest {
    @TempDir
    Path machine;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void takesJavaHomeBeforeThePath() throws IOException {
        environment.put("JAVA_HOME", java("a", "25").toString());
        environment.put("PATH", java("b", "26").resolve("bin").toString());
        assertThat(chosen()).isEqualTo(machine.resolve("a"));
    }

    @Test
    void passesOverASettingThatIsTooOld() throws IOException {
        environment.put("JAVA_HOME", java("a", "17.0.15").toString());
        environment.put("JDK_HOME", java("b", "1.8.0_292").toString());
        java("usr/lib/jvm/jdk-25", "25.0.3");
        assertThat(chosen()).isEqualTo(machine.resolve("usr/lib/jvm/jdk-25"));
    }

    @Test
    void followsTheLinksOfThePath() throws IOException {
        var home = java("somewhere/剪报 java", "25.0.1").toRealPath();
        var bin = Files.createDirectories(machine.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));
        environment.put("PATH", "/no/such/folder:" + bin);
        assertThat(chosen()).isEqualTo(home);
    }

    @Test
    void obeysADemandEvenIfItCannotBeMet() throws IOException {
        java("usr/lib/jvm/jdk-25", "25.0.3");
        environment.put("JIANBAO_JAVA", java("old", "21").toString());
        assertThat(chosen()).isNull();
    }

    @Test
    void acceptsAnExecutableAsADemand() throws IOException {
        environment.put(
                "JIANBAO_JAVA",
                java("new", "27-ea").toRealPath().resolve("bin/java").toString());
        assertThat(chosen()).isEqualTo(machine.toRealPath().resolve("new"));
    }

    @Test
    void prefersTheNearestReleaseAndItsNewestUpdate() throws IOException {
        java("usr/lib/jvm/a", "26.0.1");
        java("usr/lib/jvm/b", "25.0.9");
        java("opt/jdk-25", "25.0.10");
        java("home/.jdks/temurin-24", "24");
        assertThat(chosen()).isEqualTo(machine.resolve("opt/jdk-25"));
    }

    @Test
    void findsTheHomesOfVersionManagersAndInstallers() throws IOException {
        for (String place : new String[] {
            "home/.sdkman/candidates/java/25-tem",
            "home/.local/share/mise/installs/java/25",
            "home/Library/Java/JavaVirtualMachines/25/Contents/Home",
            "opt/java/openjdk",
            "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
            "opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home",
        }) {
            var home = java(place, "25");
            assertThat(chosen()).isEqualTo(home);
            Files.delete(home.resolve("release"));
        }
    }

    @Test
    void findsTheProgramFoldersOfWindows() throws IOException {
        environment.put("ProgramFiles", machine.resolve("Program Files").toString());
        var home = java("Program Files/Eclipse Adoptium/jdk-25.0.1.8-hotspot", "25.0.1");
        assertThat(chosen()).isEqualTo(home);
    }

    @Test
    void isNotMisledByFoldersThatHoldNoJava() throws IOException {
        Files.createDirectories(machine.resolve("usr/lib/jvm/empty"));
        Files.writeString(Files.createDirectories(machine.resolve("opt/jdk")).resolve("release"), "not \\u a release");
        Files.delete(java("usr/lib/jvm/gone", "25").resolve("bin/java"));
        assertThat(chosen()).isNull();
    }

    private Path chosen() {
        var usual = new UsualPlaces(environment, machine, machine.resolve("home"));
        var chosen = new InstalledJavas(environment, usual).choose(25);
        return chosen == null ? null : chosen.folder();
    }

    private Path java(String place, String version) throws IOException {
        var home = machine.resolve(place);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        assertThat(Files.writeString(home.resolve("bin/java"), "").toFile().setExecutable(true))
                .isTrue();
        return home;
    }
}
