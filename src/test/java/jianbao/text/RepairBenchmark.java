package jianbao.text;

import java.util.List;
import jianbao.bench.Material;
import jianbao.bench.WarmBenchmark;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Ten megabytes of news, damaged and as they were, each text mended as a page of its own. */
public class RepairBenchmark extends WarmBenchmark {
    /** Common in news, and in the sentences that the generator knows. */
    private static final String GLOSSED = "近学业会展建年记车数机工";

    private List<String> pages = List.of();

    @Param({"none", "glosses", "UTF-8 as GBK"})
    public String damage = "none";

    @Setup
    public void read() {
        pages = Material.texts().stream().map(this::damaged).toList();
    }

    private String damaged(String text) {
        return switch (damage) {
            case "none" -> text;
            case "glosses" -> Damaging.glossed(text, GLOSSED);
            case "UTF-8 as GBK" -> Damaging.utf8AsGbk(text);
            default -> throw new IllegalArgumentException(damage);
        };
    }

    @Benchmark
    public void mended(Blackhole texts) {
        for (String page : pages) {
            texts.consume(Mender.mend(page));
        }
    }
}
