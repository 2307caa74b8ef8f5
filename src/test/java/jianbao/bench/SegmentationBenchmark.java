package jianbao.bench;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import jianbao.words.Lexicon;
import jianbao.words.WordReader;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** All words of ten megabytes of news, beside smartcn's own tokenizer. */
public class SegmentationBenchmark extends WarmBenchmark {
    private static final String CHINESE = "，。：；？！、“”（）《》";
    private static final String ASCII = ",.:;?!,\"\"()<>";

    private final WordReader ours = new WordReader(Lexicon.standard());
    private final HMMChineseTokenizer theirs = new HMMChineseTokenizer();
    private final CharTermAttribute term = theirs.getAttribute(CharTermAttribute.class);
    private final char[] copy = new char[2048];
    private List<String> texts = List.of();

    /** The marks between the words, which are where smartcn is slowest. */
    @Param({"Chinese", "ASCII"})
    public String punctuation = "Chinese";

    @Setup
    public void read() {
        texts = Material.texts();
        if (punctuation.equals("ASCII")) {
            texts = texts.stream().map(SegmentationBenchmark::inAscii).toList();
        }
    }

    private static String inAscii(String text) {
        String ascii = text;
        for (int i = 0; i < CHINESE.length(); i++) {
            ascii = ascii.replace(CHINESE.charAt(i), ASCII.charAt(i));
        }
        return ascii;
    }

    @Benchmark
    public long ours() throws IOException {
        long length = 0;
        for (String text : texts) {
            ours.reset(new StringReader(text));
            while (ours.next()) {
                ours.copyTerm(copy, 0);
                length += ours.termLength();
            }
        }
        return length;
    }

    /** Fewer rounds, for one can take half a minute. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public long smartcn() throws IOException {
        long length = 0;
        for (String text : texts) {
            theirs.setReader(new StringReader(text));
            theirs.reset();
            while (theirs.incrementToken()) {
                length += term.length();
            }
            theirs.end();
            theirs.close();
        }
        return length;
    }
}
