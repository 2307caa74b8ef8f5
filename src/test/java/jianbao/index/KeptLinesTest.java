package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

final class KeptLinesTest {
    private static final int[] SEGMENTS = {700, 1, 300, 40};

    private static final int ALL = Arrays.stream(SEGMENTS).sum();

    @Test
    void readsEveryLineInOrder() throws IOException {
        assertReads(IntStream.range(0, ALL).toArray());
    }

    @Test
    void readsSeveralRunsSideBySide() throws IOException {
        assertReads(IntStream.range(0, ALL)
                .map(i -> i % 20 * (ALL / 20) + i / 20)
                .filter(doc -> doc < ALL)
                .toArray());
    }

    @Test
    void readsLinesInAnyOrder() throws IOException {
        var docs = new ArrayList<>(IntStream.range(0, ALL).boxed().toList());
        Collections.shuffle(docs, new Random(6));
        assertReads(docs.stream().mapToInt(Integer::intValue).toArray());
        assertReads(7, 7, 6, 5, 8, 30, 0);
    }

    @Test
    void tellsOfADamageWhereThereIsNoLine() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            write(directory, List.of(new Document()));
            try (var reader = DirectoryReader.open(directory)) {
                assertThatThrownBy(() -> new KeptLines(reader).of(0)).isInstanceOf(IndexTrouble.class);
            }
        }
    }

    private static void assertReads(int... docs) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            int number = 0;
            for (int size : SEGMENTS) {
                int first = number;
                write(
                        directory,
                        IntStream.range(0, size)
                                .mapToObj(i -> document(first + i))
                                .toList());
                number += size;
            }
            try (var reader = DirectoryReader.open(directory)) {
                assertThat(reader.leaves()).hasSize(SEGMENTS.length);
                var lines = new KeptLines(reader);
                for (int doc : docs) {
                    assertThat(new String(lines.of(doc), StandardCharsets.UTF_8))
                            .isEqualTo(line(doc));
                }
            }
        }
    }

    private static void write(ByteBuffersDirectory directory, List<Document> documents) throws IOException {
        try (var writer =
                new IndexWriter(directory, new IndexWriterConfig(null).setMergePolicy(NoMergePolicy.INSTANCE))) {
            writer.addDocuments(documents);
        }
    }

    private static Document document(int number) {
        var document = new Document();
        document.add(new StoredField(Fields.PLACES, new byte[] {1, 2, 3}));
        document.add(new StoredField(Fields.JSON, line(number).getBytes(StandardCharsets.UTF_8)));
        return document;
    }

    /** Of lengths from some bytes to more than a block. */
    private static String line(int number) {
        return ("第" + number + "条,").repeat(number % 97 == 5 ? 20_000 : 1 + number % 500);
    }
}
