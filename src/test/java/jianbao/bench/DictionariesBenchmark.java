package jianbao.bench;

import java.util.concurrent.TimeUnit;
import jianbao.words.Lexicon;
import jianbao.words.WordSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From nothing to the first sentence cut, in a Java just started, beside smartcn: what is read and compiled for it included. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 10,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class DictionariesBenchmark {
    private static final String SENTENCE = "新疆日报的记者参观了学校";

    /** What the measuring itself takes, to be taken off the others. */
    @Benchmark
    public int nothing() {
        return 0;
    }

    @Benchmark
    public int ours() {
        var segmenter = new WordSegmenter(Lexicon.standard());
        segmenter.reset(SENTENCE, 0, SENTENCE.length());
        int words = 0;
        while (segmenter.next()) {
            words++;
        }
        return words;
    }

    @Benchmark
    public int smartcn() {
        return new HHMMSegmenter().process(SENTENCE).size();
    }
}
