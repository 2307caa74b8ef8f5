package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jianbao.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the order in which articles came, and however few hits are asked for, they are the best, equal ones by their place. */
class LeadingTest {
    private static final int ARTICLES = 600;
    private static final int COMMITS = 4;

    @TempDir
    Path folder;

    @Test
    void givesTheBestAndEqualOnesByTheirPlace() {
        var numbers = new ArrayList<>(IntStream.range(0, ARTICLES).boxed().toList());
        var random = new Random(20_260_106);
        Collections.shuffle(numbers, random);
        for (int commit = 0; commit < COMMITS; commit++) {
            try (ArticleWriter writer = Indexes.write(folder.resolve("index"))) {
                for (int number : numbers.subList(commit * ARTICLES / COMMITS, (commit + 1) * ARTICLES / COMMITS)) {
                    String body = "援疆".repeat(1 + number % 3) + "。" + "教育工作".repeat(5 * (number % 4));
                    Archive.put(writer, "a%03d".formatted(number), Archive.article("id" + number, "", body));
                }
                writer.commit();
            }
        }
        try (ArticleIndex index = Indexes.open(folder.resolve("index"))) {
            for (String query : List.of("援疆", "援疆 教育", "“援疆。教育”", "什么是援疆和教育")) {
                List<Hit> all = hits(index, query, ARTICLES);
                assertThat(all)
                        .isSortedAccordingTo(Comparator.comparingDouble(Hit::score)
                                .reversed()
                                .thenComparing(hit -> hit.article().origin()));
                for (int most : new int[] {1, 2, 7, 10, 99}) {
                    assertThat(hits(index, query, most))
                            .as("%d of %s", most, query)
                            .extracting(hit -> hit.article().id())
                            .isEqualTo(all.subList(0, most).stream()
                                    .map(hit -> hit.article().id())
                                    .toList());
                }
            }
        }
    }

    private static List<Hit> hits(ArticleIndex index, String query, int most) {
        return index.search(new SearchRequest(query, most, 0, SearchRequest.Order.RELEVANCE, 0, 60))
                .hits();
    }
}
