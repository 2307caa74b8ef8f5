package jianbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A class of ours as the compiler left it.
 *
 * @param name {@code jianbao/index/Answer}
 * @param references every class that its code, descriptors, generic signatures and annotations name
 * @param members the fields and methods of others that its code uses: {@code java/lang/System.out}
 */
record CompiledClass(String name, Set<String> references, Set<String> members) {
    /** A class in a descriptor or signature: {@code Ljava/util/List<Ljianbao/Hit;>;}. */
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<]");

    /** All of them. */
    static List<CompiledClass> all() {
        return models().stream().map(CompiledClass::read).toList();
    }

    /** All of them, in full. */
    static List<ClassModel> models() {
        try (var files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .map(CompiledClass::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code index} of a class in {@code jianbao.index}; {@code (nouns)} of one at the root. */
    static String packageOf(String className) {
        var parts = className.split("/");
        return parts.length == 2 ? "(nouns)" : parts[1];
    }

    private static CompiledClass read(ClassModel model) {
        return new CompiledClass(model.thisClass().asInternalName(), references(model), members(model));
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Descriptors, signatures and annotations all stand in the constant pool as text, so one look at it finds every name. */
    private static Set<String> references(ClassModel model) {
        var found = new TreeSet<String>();
        pool(model).forEach(entry -> {
            if (entry instanceof ClassEntry type) {
                found.add(type.asInternalName());
            } else if (entry instanceof Utf8Entry text) {
                IN_DESCRIPTOR
                        .matcher(text.stringValue())
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(found::add);
            }
        });
        return found;
    }

    private static Set<String> members(ClassModel model) {
        var found = new TreeSet<String>();
        pool(model).forEach(entry -> {
            if (entry instanceof MemberRefEntry member) {
                found.add(member.owner().asInternalName() + "." + member.name().stringValue());
            }
        });
        return found;
    }

    private static Stream<PoolEntry> pool(ClassModel model) {
        return StreamSupport.stream(model.constantPool().spliterator(), false);
    }

    private static Path root() {
        try {
            return Path.of(Article.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
