package jianbao.words;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Prints what a character of a text costs smartcn and us, in CPU time, side by side: {@code WordReaderTiming FILE [ROUNDS]}. The
 * first round warms up. What stands between two U+0001 is a text of its own.
 */
final class WordReaderTiming {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private WordReaderTiming() {}

    static void main(String[] args) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        var ours = new WordReader(Lexicon.standard());
        System.out.printf(Locale.ROOT, "ready after %.1f ms%n", (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
        String[] texts = Files.readString(Path.of(args[0])).split("\u0001");
        double characters = 0;
        for (String text : texts) {
            characters += text.length();
        }
        for (int round = 0, rounds = args.length > 1 ? Integer.parseInt(args[1]) : 4; round < rounds; round++) {
            double our = time(() -> read(ours, texts)) / characters;
            double their = time(() -> read(new HMMChineseTokenizer(), texts)) / characters;
            System.out.printf(Locale.ROOT, "smartcn %.1f, ours %.1f ns a character: 1/%.1f%n", their, our, their / our);
        }
    }

    private interface Work {
        long run() throws IOException;
    }

    private static long time(Work work) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        if (work.run() == 0) {
            throw new IOException("no words");
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static long read(WordReader words, String[] texts) throws IOException {
        var term = new char[2048];
        long length = 0;
        for (String text : texts) {
            words.reset(new StringReader(text));
            while (words.next()) {
                words.copyTerm(term, 0);
                length += words.termLength();
            }
        }
        return length;
    }

    private static long read(HMMChineseTokenizer tokenizer, String[] texts) throws IOException {
        CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
        long length = 0;
        for (String text : texts) {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                length += term.length();
            }
            tokenizer.end();
            tokenizer.close();
        }
        return length;
    }
}
