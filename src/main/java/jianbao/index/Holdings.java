package jianbao.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.PageType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts what an index holds. */
final class Holdings {
    private final Map<String, Long> types = new TreeMap<>();
    private final Map<String, Long> sources = new TreeMap<>();
    private final Map<String, Long> years = new TreeMap<>();
    private final Map<String, Long> scripts = new TreeMap<>();
    private final Map<String, Long> extractors = new TreeMap<>();

    private Holdings() {}

    static IndexStats of(DirectoryReader reader, long outdated, IndexFolder folder) throws IOException {
        var holdings = new Holdings();
        for (LeafReaderContext leaf : reader.leaves()) {
            holdings.add(leaf.reader());
        }
        return new IndexStats(
                reader.numDocs(),
                outdated,
                holdings.byType(),
                mostFirst(holdings.sources),
                holdings.years,
                mostFirst(holdings.scripts),
                holdings.extractors,
                bytes(folder.path()));
    }

    private void add(LeafReader leaf) throws IOException {
        SortedDocValues type = DocValues.getSorted(leaf, Fields.TYPE);
        SortedDocValues script = DocValues.getSorted(leaf, Fields.SCRIPT);
        SortedDocValues extractor = DocValues.getSorted(leaf, Fields.EXTRACTOR);
        SortedSetDocValues source = DocValues.getSortedSet(leaf, Fields.SOURCE + Fields.FACET);
        NumericDocValues from = DocValues.getNumeric(leaf, Fields.FROM);
        var live = leaf.getLiveDocs();
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if (live == null || live.get(doc)) {
                count(types, type, doc);
                count(scripts, script, doc);
                count(extractors, extractor, doc);
                boolean known = source.advanceExact(doc);
                sources.merge(known ? source.lookupOrd(source.nextOrd()).utf8ToString() : "", 1L, Long::sum);
                years.merge(from.advanceExact(doc) ? year(from.longValue()) : "", 1L, Long::sum);
            }
        }
    }

    private static void count(Map<String, Long> counts, SortedDocValues values, int doc) throws IOException {
        String value =
                values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
        counts.merge(value, 1L, Long::sum);
    }

    private static String year(long seconds) {
        return String.valueOf(
                LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).getYear());
    }

    private Map<PageType, Long> byType() {
        var byType = new EnumMap<PageType, Long>(PageType.class);
        for (PageType type : PageType.values()) {
            Long count = types.get(type.label());
            if (count != null) {
                byType.put(type, count);
            }
        }
        return byType;
    }

    private static Map<String, Long> mostFirst(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
