package jianbao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jianbao.Article;
import jianbao.Place;
import jianbao.index.ArticleWriter;
import jianbao.index.Indexes;

/** Makes an index of generated articles: {@code GeneratedArchive FOLDER COUNT}. */
public final class GeneratedArchive {
    private GeneratedArchive() {}

    static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        make(Path.of(args[0]), Integer.parseInt(args[1]));
        System.out.printf("%s articles in %.0f s%n", args[1], (System.nanoTime() - start) / 1e9);
    }

    /** Makes an index of the first articles, with all cores. */
    public static void make(Path folder, int count) throws Exception {
        int cores = Runtime.getRuntime().availableProcessors();
        var next = new AtomicInteger();
        try (ArticleWriter index = Indexes.write(folder);
                var workers = Executors.newFixedThreadPool(cores)) {
            var done = new ArrayList<Future<Void>>();
            for (int i = 0; i < cores; i++) {
                Callable<Void> work = () -> fill(index, next, count);
                done.add(workers.submit(work));
            }
            for (Future<Void> each : done) {
                each.get();
            }
            index.commit();
        }
    }

    private static Void fill(ArticleWriter index, AtomicInteger next, int count) {
        for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
            Article article = GeneratedNews.article(number);
            index.put(Place.of(article.origin()), article);
        }
        return null;
    }
}
