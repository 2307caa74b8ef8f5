package jianbao.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import jianbao.bench.GeneratedArchive;
import jianbao.index.ArticleIndex;
import jianbao.index.Indexes;

/** A small index for queries to be asked of, made when the first is. */
final class Questioned {
    private static final int ARTICLES = 60;

    static final ArticleIndex INDEX = made();

    private Questioned() {}

    private static ArticleIndex made() {
        try {
            Path folder = Files.createTempDirectory("jianbao").resolve("index");
            GeneratedArchive.make(folder, ARTICLES);
            return Indexes.open(folder);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
