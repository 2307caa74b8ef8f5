package jianbao.extract;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jianbao.Page;
import jianbao.Place;
import jianbao.text.PageDecoder;
import org.jsoup.Jsoup;

/**
 * Measures extraction beside jsoup's bare parse of the same pages, in one run and on one thread.
 *
 * <p>{@code ExtractionSpeed DIR...}: reads every HTML file of the folders, warms up, and prints the megabytes of HTML a
 * CPU-second of the median round. Both read bytes: what is compared includes finding the encoding.
 */
final class ExtractionSpeed {
    private static final int WARM_UP = Integer.getInteger("warmup", 5);
    private static final int ROUNDS = Integer.getInteger("rounds", 7);

    private ExtractionSpeed() {}

    public static void main(String[] args) throws IOException {
        var extractor = new Extractor(ExtractOptions.DEFAULT);
        System.out.printf("%-28s %8s %12s %12s %8s%n", "pages", "MB", "parse MB/s", "extract MB/s", "ratio");
        for (String folder : args) {
            List<Page> pages = pages(Path.of(folder));
            double megabytes = pages.stream().mapToLong(p -> p.bytes().length).sum() / 1e6;
            double[] seconds = seconds(
                    pages,
                    page -> Jsoup.parse(
                            PageDecoder.decode(page.bytes(), page.charset()).text()),
                    extractor::extract);
            double parse = seconds[0];
            double extract = seconds[1];
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %8.1f %12.1f %12.1f %8.2f%n",
                    folder.length() <= 28 ? folder : folder.substring(folder.length() - 28),
                    megabytes,
                    megabytes / parse,
                    megabytes / extract,
                    extract / parse);
        }
    }

    private static List<Page> pages(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(Page.of(Place.of(file.getFileName().toString()), Page.Form.HTML, Files.readAllBytes(file)));
        }
        return pages;
    }

    /** For each kind of work the CPU time of the median round over all pages; the kinds take turns, so that a busy machine slows both. */
    @SafeVarargs
    private static double[] seconds(List<Page> pages, Consumer<Page>... works) {
        var clock = ManagementFactory.getThreadMXBean();
        long[][] rounds = new long[works.length][ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            for (int w = 0; w < works.length; w++) {
                long start = clock.getCurrentThreadCpuTime();
                pages.forEach(works[w]);
                if (i >= WARM_UP) {
                    rounds[w][i - WARM_UP] = clock.getCurrentThreadCpuTime() - start;
                }
            }
        }
        return Arrays.stream(rounds)
                .mapToDouble(r -> Arrays.stream(r).sorted().toArray()[ROUNDS / 2] / 1e9)
                .toArray();
    }
}
