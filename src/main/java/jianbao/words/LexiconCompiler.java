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
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
        SortedMap<String, Integer> words = words();
        // Place 0 is for what is no word, and nothing is rarer than never.
        int[] frequencies = IntStream.concat(
                        IntStream.of(0, PairWeights.HIGHEST_FREQUENCY),
                        words.values().stream().mapToInt(Integer::intValue))
                .sorted()
                .distinct()
                .toArray();
        int[] ranked =
                IntStream.concat(IntStream.of(0), Arrays.stream(frequencies)).toArray();
        out.number(Lexicon.MAGIC);
        for (String name : new String[] {Lexicon.ANY_LETTERS, Lexicon.ANY_DIGITS, Lexicon.SENTENCE_START}) {
            out.number(rank(frequencies, words.getOrDefault(name, 0)));
        }
        out.number(rank(frequencies, PairWeights.HIGHEST_FREQUENCY));

        // The words that hold other characters than Han can never be met in a text.
        words.keySet().removeIf(word -> !word.chars().allMatch(c -> CharKind.isHan((char) c)));
        var trie = new TrieCompiler(List.copyOf(words.keySet()));
        out.chars(trie.codes());
        out.ints(trie.units());
        out.chars(trie.ranks(word -> rank(frequencies, words.getOrDefault(word, 0))));
        out.ints(ranked);
        writePairs(out);
        out.number(Lexicon.MAGIC);
    }

    private static int rank(int[] frequencies, int frequency) {
        return Arrays.binarySearch(frequencies, frequency) + Lexicon.RANK_OF_ZERO;
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

    /** Writes the pairs' frequencies and the table of {@link WordPairs}. */
    private static void writePairs(LexiconOutput out) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = open(PAIRS)) {
            long[] keys = (long[]) in.readObject();
            int[] counts = (int[]) in.readObject();
            int[] frequencies = Arrays.stream(counts).sorted().distinct().toArray();
            int[] slots = IntStream.range(0, keys.length)
                    .filter(slot -> keys[slot] != 0)
                    .boxed()
                    .sorted((a, b) -> Long.compareUnsigned(keys[a], keys[b]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            var buckets = new long[(1 << WordPairs.BUCKET_BITS) + 1];
            var entries = new long[slots.length];
            for (int i = 0, bucket = 0; i <= slots.length; i++) {
                int last = i < slots.length ? (int) (keys[slots[i]] >>> WordPairs.ENTRY_KEY_BITS) : buckets.length - 1;
                while (bucket <= last) {
                    buckets[bucket++] = (long) i << 32;
                }
                if (i < slots.length) {
                    long key = keys[slots[i]];
                    long rank = Arrays.binarySearch(frequencies, counts[slots[i]]);
                    buckets[last] |= WordPairs.filterBit(key);
                    entries[i] =
                            rank << WordPairs.ENTRY_KEY_BITS | key << WordPairs.BUCKET_BITS >>> WordPairs.BUCKET_BITS;
                }
            }
            out.ints(frequencies);
            out.longs(buckets);
            out.longs(entries);
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
