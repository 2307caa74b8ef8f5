package jianbao.words;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Prints what a character of a text costs smartcn and us, in CPU time: {@code WordReaderTiming FILE [ROUNDS]}. What stands
 * between two U+0001 is a text of its own. Slices of the file are read by the one and the other in turn, several rounds, of which
 * the best counts: the machine may have other work.
 *
 * <p>Before that, what it costs to get ready: the CPU time of this thread from nothing to a reader, in a process that has done nothing else.
 * So it has in it the loading of our classes from wherever they are, what finds the dictionaries, the reading of
 * their bytes, and the first touch of the memory they are kept in. The second figure is for the dictionaries once more: without
 * the classes, in memory that may be new or not.
 */
final class WordReaderTiming {
    /** In characters: some milliseconds of work. */
    private static final int SLICE = 50_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private WordReaderTiming() {}

    static void main(String[] args) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        var ours = new WordReader(Lexicon.standard());
        long ready = THREADS.getCurrentThreadCpuTime();
        try (var resource = new OwnResource(Lexicon.RESOURCE)) {
            Lexicon.read(resource.open());
        }
        long again = THREADS.getCurrentThreadCpuTime();
        System.out.printf(
                Locale.ROOT,
                "ready after %.1f ms, the dictionaries again in %.1f%n",
                (ready - start) / 1e6,
                (again - ready) / 1e6);
        String all = Files.readString(Path.of(args[0]));
        List<String[]> slices = slices(all.split("\u0001"));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 4;
        double our = 0;
        double their = 0;
        for (String[] slice : slices) {
            long ourBest = Long.MAX_VALUE;
            long theirBest = Long.MAX_VALUE;
            for (int round = 0; round < rounds; round++) {
                ourBest = Math.min(ourBest, time(() -> read(ours, slice)));
                theirBest = Math.min(theirBest, time(() -> read(new HMMChineseTokenizer(), slice)));
            }
            our += ourBest;
            their += theirBest;
        }
        System.out.printf(
                Locale.ROOT,
                "smartcn %.1f, ours %.1f ns a character, 1/%.1f, over %d characters%n",
                their / all.length(),
                our / all.length(),
                their / our,
                all.length());
    }

    private static List<String[]> slices(String[] texts) {
        var slices = new ArrayList<String[]>();
        for (int from = 0, to = 0, size = 0; to < texts.length; ) {
            size += texts[to++].length();
            if (size > SLICE || to == texts.length) {
                slices.add(Arrays.copyOfRange(texts, from, to));
                from = to;
                size = 0;
            }
        }
        return slices;
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
