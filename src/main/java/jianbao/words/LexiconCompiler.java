package jianbao.words;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns the dictionaries in smartcn's jar into {@link Lexicon#RESOURCE}, which needs no rebuilding when it is read. Runs when
 * the project is built, with smartcn on the class path and the file to write as its argument.
 */
final class LexiconCompiler {
    private static final String WORDS = "/org/apache/lucene/analysis/cn/smart/hhmm/coredict.mem";
    private static final String PAIRS = "/org/apache/lucene/analysis/cn/smart/hhmm/bigramdict.mem";

    private LexiconCompiler() {}

    static void main(String[] args) throws IOException, ClassNotFoundException {
        Path target = Path.of(args[0]);
        if (isCurrent(target)) {
            return;
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        // Half a file must not pass for a current one.
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            compile(new LexiconOutput(out));
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether the file is newer than this class: the build compiles all classes or none. */
    private static boolean isCurrent(Path target) throws IOException {
        Path classes = Path.of(LexiconCompiler.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Path self = classes.resolve(LexiconCompiler.class.getName().replace('.', '/') + ".class");
        return Files.exists(target)
                && Files.exists(self)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(self)) > 0;
    }

    private static void compile(LexiconOutput out) throws IOException, ClassNotFoundException {
        var numbering = new WordNumbering(words());
        var trie = new TrieCompiler(numbering.words());
        out.number(Lexicon.MAGIC);
        out.number(numbering.rankOfMarks());
        out.chars(trie.codes());
        out.ints(trie.units());
        out.chars(trie.numbers(numbering::number));
        out.chars(numbering.ranks());
        out.ints(numbering.frequencies());
        writePairs(out, numbering.numbered());
        out.number(Lexicon.MAGIC);
    }

    /** Writes the pairs' frequencies, the {@link PairTable} of the numbered words, and {@link WordPairs} for the others. */
    private static void writePairs(LexiconOutput out, List<String> numbered)
            throws IOException, ClassNotFoundException {
        SortedMap<Long, Integer> pairs = pairs();
        long[] keys = pairs.keySet().stream().mapToLong(Long::longValue).toArray();
        int[] counts = pairs.values().stream().mapToInt(Integer::intValue).toArray();
        int[] frequencies = Arrays.stream(counts).sorted().distinct().toArray();
        int[] ranks = Arrays.stream(counts)
                .map(count -> Arrays.binarySearch(frequencies, count))
                .toArray();
        var table = new PairTableCompiler(numbered.size());
        var others = new BitSet();
        others.set(0, keys.length);
        new PairFinder(keys).find(numbered, (first, second, key) -> {
            table.add(first, second, ranks[key]);
            others.clear(key);
        });
        var rest = new WordPairsCompiler(
                others.stream().mapToLong(key -> keys[key]).toArray(),
                others.stream().map(key -> ranks[key]).toArray());
        out.ints(frequencies);
        out.ints(table.rows());
        out.ints(table.cells());
        out.longs(table.filter());
        out.longs(rest.buckets());
        out.longs(rest.entries());
    }

    /** The words with their frequencies; some have 0. */
    static SortedMap<String, Integer> words() throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = open(WORDS)) {
            short[] places = (short[]) in.readObject();
            char[] firsts = (char[]) in.readObject();
            char[][][] rests = (char[][][]) in.readObject();
            int[][] frequencies = (int[][]) in.readObject();
            var words = new TreeMap<String, Integer>();
            for (int slot = 0; slot < firsts.length; slot++) {
                int place = places[slot];
                for (int i = 0; firsts[slot] != 0 && i < rests[place].length; i++) {
                    String rest = rests[place][i] == null ? "" : String.valueOf(rests[place][i]);
                    words.put(firsts[slot] + rest, frequencies[place][i]);
                }
            }
            return words;
        }
    }

    /** smartcn's pairs, in the order of their keys, and their frequencies. */
    static SortedMap<Long, Integer> pairs() throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = open(PAIRS)) {
            long[] keys = (long[]) in.readObject();
            int[] frequencies = (int[]) in.readObject();
            var pairs = new TreeMap<Long, Integer>();
            for (int slot = 0; slot < keys.length; slot++) {
                if (keys[slot] != 0) {
                    pairs.put(keys[slot], frequencies[slot]);
                }
            }
            return pairs;
        }
    }

    private static ObjectInputStream open(String resource) throws IOException {
        InputStream in = LexiconCompiler.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("no " + resource + " on the class path");
        }
        return new ObjectInputStream(new BufferedInputStream(in));
    }
}
