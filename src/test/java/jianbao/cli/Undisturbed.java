package jianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import jianbao.Article;
import jianbao.Place;
import jianbao.extract.ExtractOptions;
import jianbao.extract.Extractor;
import jianbao.extract.SiteMemory;
import jianbao.index.ArticleIndex;
import jianbao.index.ArticleWriter;
import jianbao.index.FileState;
import jianbao.index.Indexes;
import jianbao.index.Ledger;
import jianbao.json.ArticleJson;
import jianbao.pipeline.Indexing;
import jianbao.pipeline.IndexingListener;
import jianbao.pipeline.Manner;
import jianbao.source.SourceOptions;
import jianbao.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * The same run as that of the command, undisturbed: what the index held after every commit, and in the end.
 *
 * @param states all that a run that was cut off may leave behind, as {@link #export(Path)} tells it
 * @param end what it must leave behind when it was run again
 */
record Undisturbed(Set<String> states, String end) {
    /** Commits whenever it may, as {@code index --commit-every 0} does. */
    static Undisturbed run(Path pages, Path index) throws IOException {
        var states = new TreeSet<String>();
        states.add(export(index));
        var extractor = new Extractor(ExtractOptions.DEFAULT);
        var sites = new SiteMemory();
        var sources = Sources.of(List.of(pages.toString()), InputStream.nullInputStream(), SourceOptions.DEFAULT);
        try (ArticleWriter writer = new Watched(Indexes.write(index), index, states)) {
            sites.read(writer.learned());
            var indexing =
                    new Indexing(page -> extractor.extract(page, sites), writer, new IndexingListener() {}, manner());
            indexing.learn(sources, sites::learn);
            writer.learned(sites.lines());
            indexing.run(sources);
        }
        return new Undisturbed(states, export(index));
    }

    private static Manner manner() throws IOException {
        var around = new Environment(Map.of(), Path.of(""), false, false, () -> null);
        var nowhere = OutputStream.nullOutputStream();
        var console = new Console(
                InputStream.nullInputStream(), nowhere, nowhere, around, new Words(Words.language("en", around)));
        long recipe = FileState.recipe(new Extraction().recipe(console) + ' ' + new Input().recipe());
        return new Manner(2, recipe, 0, false, false, Duration.ZERO, () -> false);
    }

    /** All that an index holds; the empty string if there is none yet. */
    static String export(Path index) throws IOException {
        Path articles = index.resolve("articles");
        if (!Files.isDirectory(articles)) {
            return "";
        }
        try (var files = Files.list(articles)) {
            if (files.noneMatch(file -> file.getFileName().toString().startsWith("segments_"))) {
                return "";
            }
        }
        var lines = new ArrayList<String>();
        try (ArticleIndex open = Indexes.open(index)) {
            open.each(null, article -> lines.add(ArticleJson.line(article)));
        }
        lines.sort(null);
        return String.join("\n", lines);
    }

    /** Notes what the index holds after every commit. */
    private record Watched(ArticleWriter writer, Path index, Set<String> states) implements ArticleWriter {
        @Override
        public void commit() {
            writer.commit();
            try {
                states.add(export(index));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public boolean isScattered() {
            return writer.isScattered();
        }

        @Override
        public void compact(BooleanSupplier stopped) {
            writer.compact(stopped);
        }

        @Override
        public Put put(Place place, Article article) {
            return writer.put(place, article);
        }

        @Override
        public Put replace(Article article, String bringer) {
            return writer.replace(article, bringer);
        }

        @Override
        public @Nullable Article kept(Place place) {
            return writer.kept(place);
        }

        @Override
        public Ledger ledger() {
            return writer.ledger();
        }

        @Override
        public List<String> learned() {
            return writer.learned();
        }

        @Override
        public void learned(List<String> lines) {
            writer.learned(lines);
        }

        @Override
        public void close() {
            writer.close();
        }
    }
}
