package jianbao.bench;

import java.util.List;
import java.util.Locale;
import jianbao.text.Folding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Ten megabytes of news folded, beside Java's own small letters. */
public class FoldingBenchmark extends WarmBenchmark {
    private List<String> texts = List.of();

    @Setup
    public void read() {
        texts = Material.texts();
    }

    @Benchmark
    public int folded() {
        int sum = 0;
        for (String text : texts) {
            sum += Folding.fold(text).length();
        }
        return sum;
    }

    @Benchmark
    public int lowerCase() {
        int sum = 0;
        for (String text : texts) {
            sum += text.toLowerCase(Locale.ROOT).length();
        }
        return sum;
    }
}
