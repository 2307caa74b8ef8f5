package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** A large index that was made in one go ends in few segments; one that grows by the day is not written again every day. */
class CompactionTest {
    private static final long MB = 1L << 20;

    @Test
    void leavesASmallIndexAsItIs() {
        assertThat(Compaction.target(List.of(60 * MB, 50 * MB, 40 * MB, 30 * MB)))
                .isZero();
        assertThat(Compaction.target(List.of())).isZero();
    }

    @Test
    void joinsALargeIndexOfManySegmentsIntoOne() {
        assertThat(Compaction.target(List.of(200 * MB, 200 * MB, 200 * MB, 10 * MB)))
                .isEqualTo(1);
    }

    @Test
    void waitsUntilAQuarterOfAnIndexStandsInOtherSegments() {
        assertThat(Compaction.target(List.of(750 * MB, 100 * MB, 100 * MB))).isZero();
        assertThat(Compaction.target(List.of(750 * MB, 100 * MB, 100 * MB, 50 * MB)))
                .isEqualTo(1);
    }

    @Test
    void leavesSegmentsOfFiveGigabytesAsTheyAre() {
        assertThat(Compaction.target(List.of(5_000 * MB, 5_000 * MB, 5_000 * MB)))
                .isZero();
        assertThat(Compaction.target(
                        LongStream.range(0, 40).map(i -> 500 * MB).boxed().toList()))
                .isEqualTo(4);
    }

    @Test
    void writesAnArticleFourTimesAtTheMostHoweverAnIndexGrows() {
        var sizes = new ArrayList<Long>();
        long written = 0;
        long all = 0;
        for (int day = 0; day < 1_000; day++) {
            sizes.add(4 * MB);
            all += 4 * MB;
            if (Compaction.target(sizes) == 1) {
                written += all;
                sizes.clear();
                sizes.add(all);
            }
        }
        assertThat(written).isPositive().isLessThan(4 * all);
    }

    @Test
    void joinsSegmentsAndCommits() throws Exception {
        try (Directory directory = new ByteBuffersDirectory();
                var merges = new Merges();
                var writer = scattered(directory, merges)) {
            Compaction.into(1, writer, merges, () -> false);
            assertThat(SegmentInfos.readLatestCommit(directory)).hasSize(1);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(reader.numDocs()).isEqualTo(20);
            }
        }
    }

    @Test
    void leavesTheCommitAsItIsWhenItIsStopped() throws Exception {
        try (Directory directory = new ByteBuffersDirectory();
                var merges = new Merges()) {
            var writer = scattered(directory, merges);
            Compaction.into(1, writer, merges, () -> true);
            writer.rollback();
            assertThat(SegmentInfos.readLatestCommit(directory).size()).isIn(1, 20);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(reader.numDocs()).isEqualTo(20);
            }
        }
    }

    /** Of twenty documents, each in a segment of its own. */
    private static IndexWriter scattered(Directory directory, Merges merges) throws Exception {
        var apart = new IndexWriterConfig(new KeywordAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, apart)) {
            for (int i = 0; i < 20; i++) {
                var document = new Document();
                document.add(new StringField("id", String.valueOf(i), Field.Store.YES));
                writer.addDocument(document);
                writer.flush();
            }
            writer.commit();
        }
        assertThat(SegmentInfos.readLatestCommit(directory)).hasSize(20);
        return new IndexWriter(
                directory,
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setCommitOnClose(false)
                        .setMergeScheduler(merges));
    }
}
