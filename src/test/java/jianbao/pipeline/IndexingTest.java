package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import jianbao.Article;
import jianbao.Clipping;
import jianbao.Page;
import jianbao.PageType;
import jianbao.Place;
import jianbao.Unreadable;
import jianbao.index.ArticleWriter;
import jianbao.index.Ledger;
import jianbao.json.ArticleJson;
import jianbao.source.PageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndexingTest {
    private static final PageSource PAGES = sink -> {
        IntStream.range(0, 200)
                .forEach(i -> sink.accept(Page.of(Place.of("p" + i), Page.Form.TEXT, new byte[i * 997])));
        sink.accept(new Unreadable(Place.of("bad"), "permission denied", true));
        sink.accept(new Unreadable(Place.of("css"), "not a page: .css", false));
    };

    private final Memory index = new Memory();
    private final List<String> told = new ArrayList<>();
    private final IndexingListener listener = new IndexingListener() {
        @Override
        public void kept(Article article, ArticleWriter.Put put) {
            told.add(article.id());
        }
    };

    @Test
    void tellsOfPagesInTheOrderOfTheSourceWhateverTheThreadsDo() {
        Function<Page, Article> slow = page -> {
            Thread.yield();
            for (int spin = ThreadLocalRandom.current().nextInt(50_000); spin > 0; spin--) {
                Thread.onSpinWait();
            }
            return article(page);
        };
        Summary summary = new Indexing(slow, index, listener, Manner.of(4)).run(List.of(PAGES));
        assertThat(told)
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(i -> "p" + i).toList());
        assertThat(index.kept).containsExactlyInAnyOrderElementsOf(told);
        assertThat(summary.pages()).isEqualTo(200);
        assertThat(summary.of(PageType.ARTICLE)).isEqualTo(200);
        assertThat(summary.of(ArticleWriter.Put.ADDED)).isEqualTo(200);
        assertThat(summary.failed()).containsOnly(java.util.Map.entry("permission denied", 1L));
        assertThat(summary.passedOver()).containsOnly(java.util.Map.entry("not a page: .css", 1L));
        assertThat(index.commits).isEqualTo(1);
        assertThat(index.compactions).isEqualTo(1);
    }

    @Test
    void aRunThatIsStoppedCommitsAndIsOverAtOnce() {
        var manner = new Manner(2, 0, 0, false, false, Manner.USUAL_COMMITS, () -> told.size() > 5);
        Summary summary = new Indexing(IndexingTest::article, index, listener, manner).run(List.of(PAGES));
        assertThat(summary.isStopped()).isTrue();
        assertThat(index.commits).isEqualTo(1);
        assertThat(index.compactions).isZero();
    }

    @Test
    void showsEveryPageToALearnerButNotAStreamThatCanBeReadOnlyOnce() {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        var once = new PageSource() {
            @Override
            public void read(jianbao.source.Receiver receiver) {
                throw new AssertionError("a stream was read to learn from it");
            }

            @Override
            public boolean isRepeatable() {
                return false;
            }
        };
        new Indexing(IndexingTest::article, index, listener, Manner.of(3))
                .learn(List.of(PAGES, once), page -> seen.add(page.place().origin()));
        assertThat(seen).hasSize(200);
        assertThat(index.kept).isEmpty();
    }

    @Test
    void linesWithOneIdAreKeptInTheirOrderWhateverTheThreadsDo() {
        PageSource lines = sink -> IntStream.range(0, 300)
                .forEach(i -> sink.accept(new Clipping(
                        Place.of("l" + i), ArticleJson.read("{\"id\":\"" + i % 3 + "\",\"body\":\"" + i + "\"}"))));
        new Indexing(IndexingTest::article, index, listener, Manner.of(4)).run(List.of(lines));
        for (String id : List.of("0", "1", "2")) {
            assertThat(index.replaced.stream()
                            .filter(article -> article.id().equals(id))
                            .map(article -> Integer.valueOf(article.content().body())))
                    .hasSize(100)
                    .isSorted();
        }
    }

    @Test
    void aPageAtWhichReadingGoesWrongIsReportedAndTheOthersAreKept() {
        Function<Page, Article> faulty = page -> switch (page.place().origin()) {
            case "p7" -> throw new StackOverflowError();
            case "p8" -> throw new IllegalStateException("no such thing");
            default -> article(page);
        };
        Summary summary = new Indexing(faulty, index, listener, Manner.of(3)).run(List.of(PAGES));
        assertThat(index.kept).hasSize(198).doesNotContain("p7", "p8");
        assertThat(index.commits).isEqualTo(1);
        assertThat(summary.failed())
                .containsKeys(
                        "reading it went wrong, which is a fault of this program (java.lang.StackOverflowError)",
                        "reading it went wrong, which is a fault of this program (java.lang.IllegalStateException: no such thing)");
    }

    @Test
    void aFailedWorkerFailsTheRunAndNothingIsCommitted() {
        Function<Page, Article> failing = page -> {
            if (page.place().origin().equals("p150")) {
                throw new OutOfMemoryError("simulated");
            }
            return article(page);
        };
        assertThatThrownBy(() -> new Indexing(failing, index, listener, Manner.of(3)).run(List.of(PAGES)))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(index.commits).isZero();
    }

    private static Article article(Page page) {
        return ArticleJson.read("{\"id\":\"" + page.place().origin() + "\",\"title\":\"题\",\"body\":\"文\"}");
    }

    /** An index that only remembers ids. */
    private static final class Memory implements ArticleWriter {
        final List<String> kept = Collections.synchronizedList(new ArrayList<>());
        final List<Article> replaced = Collections.synchronizedList(new ArrayList<>());
        final Ledger ledger = Ledger.empty();
        int commits;
        int compactions;

        @Override
        public Put put(Place place, Article article) {
            kept.add(article.id());
            return Put.ADDED;
        }

        @Override
        public Put replace(Article article, String bringer) {
            for (int spin = ThreadLocalRandom.current().nextInt(50_000); spin > 0; spin--) {
                Thread.onSpinWait();
            }
            replaced.add(article);
            return Put.UPDATED;
        }

        @Override
        public @Nullable Article kept(Place place) {
            return null;
        }

        @Override
        public Ledger ledger() {
            return ledger;
        }

        @Override
        public List<String> learned() {
            return List.of();
        }

        @Override
        public void learned(List<String> lines) {}

        @Override
        public void commit() {
            commits++;
        }

        @Override
        public boolean isScattered() {
            return commits > 0;
        }

        @Override
        public void compact(BooleanSupplier stopped) {
            compactions++;
        }

        @Override
        public void close() {}
    }
}
