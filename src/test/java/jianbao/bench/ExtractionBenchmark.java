package jianbao.bench;

import java.util.List;
import jianbao.Page;
import jianbao.extract.ExtractOptions;
import jianbao.extract.Extractor;
import jianbao.text.PageDecoder;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Pages made articles, metadata and all, beside jsoup's bare parse of them. Both read bytes: finding the encoding is part of it. */
public class ExtractionBenchmark extends WarmBenchmark {
    private final Extractor extractor = new Extractor(ExtractOptions.DEFAULT);
    private List<Page> pages = List.of();

    @Setup
    public void read() {
        pages = Material.pages();
        CpuProfiler.reads(pages.stream().mapToLong(page -> page.bytes().length).sum());
    }

    @Benchmark
    public void extraction(Blackhole articles) {
        for (Page page : pages) {
            articles.consume(extractor.extract(page));
        }
    }

    @Benchmark
    public void bareParse(Blackhole documents) {
        for (Page page : pages) {
            documents.consume(
                    Jsoup.parse(PageDecoder.decode(page.bytes(), page.charset()).text()));
        }
    }
}
