package jianbao.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The last step of the build: brings classes of Java 5 (picocli's) into the form that the ahead-of-time cache takes, and puts the
 * stub in front of the jar, which makes it a shell script too.
 */
public final class FinishedJar {
    /** The class-file version of Java 8. Those before 50 have no stack maps, and no cache takes them. */
    private static final int JAVA_8 = 52;

    private static final int OLDEST_CACHED = 50;

    private static final String LEXICON = "jianbao/words/lexicon.bin";

    private FinishedJar() {}

    public static void main(String[] arguments) throws IOException {
        var jar = Path.of(arguments[0]);
        var stubs = Path.of(arguments[1]);
        var stub = stub(Files.readString(stubs.resolve("jianbao.sh")));
        byte[] zip;
        try (var old = new ZipFile(jar.toFile())) {
            zip = renewed(old);
        }
        try (var out = Files.newOutputStream(jar)) {
            out.write(stub);
            out.write(commented(moved(zip, stub.length), stub.length));
        }
        Files.copy(
                stubs.resolve("jianbao.cmd"), jar.resolveSibling("jianbao.cmd"), StandardCopyOption.REPLACE_EXISTING);
        if (!jar.toFile().setExecutable(true, false)) {
            throw new IOException("cannot be made executable: " + jar);
        }
    }

    /** The stub with the flags of {@link Flags}, each in quotes. */
    static byte[] stub(String template) {
        return template.replace("@ALWAYS@", quoted(Flags.ALWAYS))
                .replace("@QUICK@", quoted(Flags.QUICK))
                .replace("@LASTING@", quoted(Flags.LASTING))
                .replace("@BRIEF@", quoted(Flags.BRIEF))
                .replace("@BRIEF_COMMANDS@", String.join(" | ", Flags.BRIEF_COMMANDS))
                .replace("@LARGE_PAGES@", Flags.LARGE_PAGES)
                .replace("@LARGE_PAGES_KNOWN@", Flags.LARGE_PAGES_KNOWN)
                .replace("@QUICK_COMMANDS@", String.join(" | ", Flags.QUICK_COMMANDS))
                .replace("@NEEDED@", Integer.toString(Launcher.NEEDED))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(List<String> flags) {
        return "'" + String.join("' '", flags) + "'";
    }

    private static byte[] renewed(ZipFile jar) throws IOException {
        var classFile = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(
                        ClassHierarchyResolver.ofResourceParsing(type -> contentOf(jar, type))
                                .orElse(ClassHierarchyResolver.defaultResolver())));
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
                var content = jar.getInputStream(entry).readAllBytes();
                var old = entry.getName().endsWith(".class")
                        && !entry.getName().startsWith("META-INF/")
                        && content[7] < OLDEST_CACHED;
                write(out, entry, old ? renewed(classFile, content) : content);
            }
        }
        return zip.toByteArray();
    }

    private static byte[] renewed(ClassFile classFile, byte[] content) {
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(JAVA_8, 0);
            } else {
                builder.with(element);
            }
        };
        // Code that is passed on untouched would keep its lack of stack maps.
        return classFile.transformClass(
                classFile.parse(content),
                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                        .andThen(version));
    }

    private static InputStream contentOf(ZipFile jar, ClassDesc type) {
        var descriptor = type.descriptorString();
        var entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ZipOutputStream out, ZipEntry old, byte[] content) throws IOException {
        var entry = new ZipEntry(old.getName());
        entry.setTimeLocal(old.getTimeLocal());
        if (old.getMethod() == ZipEntry.STORED) {
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /** The zip with all its offsets counted from the stub's start: most readers would forgive the others, strict ones not. */
    static byte[] moved(byte[] zip, int distance) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22; // the end record, without a comment
        int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        int directory = bytes.getInt(end + 16);
        if (bytes.getInt(end) != 0x06054b50 || entries == 0xFFFF) {
            throw new IllegalStateException("a zip with a comment, or with more entries than the short form holds");
        }
        int at = directory;
        for (int i = 0; i < entries; i++) {
            bytes.putInt(at + 42, bytes.getInt(at + 42) + distance);
            at += 46 + length(bytes, at + 28) + length(bytes, at + 30) + length(bytes, at + 32);
        }
        bytes.putInt(end + 16, directory + distance);
        return zip;
    }

    /** The zip with a comment that says where in the jar the lexicon is: its reader looks there first. */
    private static byte[] commented(byte[] zip, int distance) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        int at = bytes.getInt(end + 16) - distance;
        while (!nameOf(bytes, at).equals(LEXICON)) {
            at += 46 + length(bytes, at + 28) + length(bytes, at + 30) + length(bytes, at + 32);
        }
        if (bytes.getShort(at + 10) != ZipEntry.STORED) {
            throw new IllegalStateException(LEXICON + " is compressed");
        }
        int entry = bytes.getInt(at + 42);
        int content = entry + 30 + length(bytes, entry - distance + 26) + length(bytes, entry - distance + 28);
        byte[] comment = "lexicon at %010d".formatted(content).getBytes(StandardCharsets.US_ASCII);
        bytes.putShort(end + 20, (short) comment.length);
        return ByteBuffer.allocate(zip.length + comment.length)
                .put(zip)
                .put(comment)
                .array();
    }

    private static String nameOf(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at + 46, length(bytes, at + 28), StandardCharsets.UTF_8);
    }

    private static int length(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
