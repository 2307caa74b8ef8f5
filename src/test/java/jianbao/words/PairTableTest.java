package jianbao.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The pairs of smartcn's dictionary, by key as it has them and by number as we have them. */
class PairTableTest {
    private final Lexicon lexicon = Lexicon.standard();

    @Test
    void knowsThePairsOfTheDictionaryAndNoOthers() throws Exception {
        SortedMap<Long, Integer> pairs = LexiconCompiler.pairs();
        int[] frequencies = pairs.values().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
        List<String> words = new WordNumbering(LexiconCompiler.words()).numbered();
        var random = new SplittableRandom(20260101);
        int seen = 0;
        for (int i = 0; i < 2_000_000; i++) {
            // The first thousands are those that make pairs.
            int first = 1 + random.nextInt(2000);
            int second = 1 + random.nextInt(i % 2 == 0 ? 2000 : WordNumbers.OWN - 1);
            long key =
                    PairHash.add(PairHash.endFirst(PairHash.add(PairHash.BASIS, words.get(first))), words.get(second));
            Integer frequency = pairs.get(key);
            int rank = lexicon.frequentPairs.find(first, second);
            if (frequency == null) {
                assertThat(rank).isEqualTo(WordPairs.UNSEEN);
            } else {
                assertThat(frequencies[rank]).isEqualTo(frequency);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(10_000);
    }

    @Test
    void keepsEveryPairOfTheDictionaryOnce() throws Exception {
        List<String> words = new WordNumbering(LexiconCompiler.words()).numbered();
        var keys = LexiconCompiler.pairs().keySet().stream()
                .mapToLong(Long::longValue)
                .toArray();
        Map<Integer, Integer> found = new HashMap<>();
        new PairFinder(keys).find(words.subList(0, 2000), (first, second, key) -> {
            found.merge(key, 1, Integer::sum);
            assertThat(lexicon.frequentPairs.find(first, second)).isNotEqualTo(WordPairs.UNSEEN);
            assertThat(lexicon.pairs.find(keys[key])).isEqualTo(WordPairs.UNSEEN);
        });
        assertThat(found.values()).containsOnly(1);
        assertThat(found).hasSizeGreaterThan(50_000);
    }

    @Test
    void findsInRowsOfAnyOccupancy() {
        var table = new PairTableCompiler(100);
        for (int first = 0; first < 100; first++) {
            for (int second = 1; second <= first; second++) {
                table.add(first, second, first + second);
            }
        }
        var pairs = new PairTable(table.rows(), table.cells(), table.filter());
        for (int first = 0; first < 100; first++) {
            for (int second = 1; second < 100; second++) {
                assertThat(pairs.find(first, second)).isEqualTo(second <= first ? first + second : WordPairs.UNSEEN);
            }
        }
    }
}
