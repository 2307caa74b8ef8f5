package jianbao.index;

import static jianbao.index.Archive.article;
import static jianbao.index.Archive.lines;
import static jianbao.index.Archive.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jianbao.Article;
import jianbao.index.ArticleWriter.Put;
import jianbao.json.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneWriterTest {
    @TempDir
    Path folder;

    @Test
    void theSameBytesInTwoPlacesAreOneArticle() {
        try (ArticleWriter writer = Indexes.write(folder)) {
            assertThat(put(writer, "b.html", article("1", "题", "援疆"))).isEqualTo(Put.ADDED);
            assertThat(put(writer, "c.html", article("1", "题", "援疆"))).isEqualTo(Put.SAME_ELSEWHERE);
            assertThat(put(writer, "a.html", article("1", "题", "援疆"))).isEqualTo(Put.SAME_ELSEWHERE);
            writer.commit();
        }
        try (ArticleIndex index = Indexes.open(folder)) {
            assertThat(index.count("援疆")).isEqualTo(1);
            Article kept = index.find("pages/c.html");
            assertThat(kept).isNotNull();
            assertThat(kept.origin()).isEqualTo("a.html");
            assertThat(kept.alsoAt()).containsExactly("b.html", "c.html");
            assertThat(index.find("b.html")).isEqualTo(kept);
            assertThat(index.find("/home/pages/a.html")).isEqualTo(kept);
        }
    }

    @Test
    void whatAKilledRunLeftOfAFormerCommitGoesWithTheNextRun() throws IOException {
        try (ArticleWriter writer = Indexes.write(folder)) {
            put(writer, "a.html", article("1", "题", "援疆"));
            writer.learned(List.of("line"));
            writer.commit();
        }
        Path articles = folder.resolve("articles");
        Path former = articles.resolve(Commit.LEARNED_PREFIX + 9);
        Files.writeString(former, "former");
        try (ArticleWriter writer = Indexes.write(folder)) {
            assertThat(writer.learned()).containsExactly("line");
        }
        assertThat(former).doesNotExist();
        try (ArticleWriter writer = Indexes.write(folder)) {
            assertThat(writer.learned()).containsExactly("line");
        }
    }

    @Test
    void noOrderOfArrivalShows() {
        var pages = new ArrayList<List<String>>();
        for (int i = 0; i < 60; i++) {
            pages.add(List.of("p" + i % 40 + "/" + i, "id" + i % 17));
        }
        List<String> first = null;
        var random = new Random(7);
        for (int round = 0; round < 4; round++) {
            Path place = folder.resolve("round" + round);
            int half = random.nextInt(60);
            write(place, pages.subList(0, half));
            write(place, pages.subList(half, 60));
            try (ArticleIndex index = Indexes.open(place)) {
                List<String> lines = lines(index);
                assertThat(lines).hasSize(17);
                first = first == null ? lines : first;
                assertThat(lines).isEqualTo(first);
            }
            Collections.shuffle(pages, random);
        }
    }

    private static void write(Path folder, List<List<String>> pages) {
        try (ArticleWriter writer = Indexes.write(folder)) {
            pages.parallelStream()
                    .forEach(page -> put(writer, page.get(0), article(page.get(1), "题", "文" + page.get(1))));
            writer.commit();
        }
    }

    @Test
    void aPageThatChangedIsReplaced() {
        try (ArticleWriter writer = Indexes.write(folder)) {
            put(writer, "a", article("1", "旧", "旧文"));
            put(writer, "b", article("2", "二", "二文"));
            writer.commit();
        }
        try (ArticleWriter writer = Indexes.write(folder)) {
            assertThat(put(writer, "a", article("3", "新", "新文"))).isEqualTo(Put.UPDATED);
            assertThat(put(writer, "b", article("2", "二", "二文"))).isEqualTo(Put.UNCHANGED);
            writer.commit();
        }
        try (ArticleIndex index = Indexes.open(folder)) {
            assertThat(index.count("旧文")).isZero();
            assertThat(index.count("新文")).isEqualTo(1);
            assertThat(index.stats().total()).isEqualTo(2);
        }
    }

    @Test
    void aPlaceThatIsTakenByAnotherPageIsLostToTheArticle() {
        try (ArticleWriter writer = Indexes.write(folder)) {
            put(writer, "a", article("1", "一", "一文"));
            put(writer, "b", article("1", "一", "一文"));
            writer.commit();
        }
        try (ArticleWriter writer = Indexes.write(folder)) {
            put(writer, "a", article("2", "二", "二文"));
            writer.commit();
        }
        try (ArticleIndex index = Indexes.open(folder)) {
            assertThat(index.find("b")).isNotNull().extracting(Article::alsoAt).isEqualTo(List.of());
            assertThat(index.find("a")).isNotNull().extracting(Article::id).isEqualTo("2");
        }
    }

    @Test
    void aNewReadingOfTheSameBytesReplacesTheOld() {
        try (ArticleWriter writer = Indexes.write(folder)) {
            put(writer, "a", article("1", "错", "错文"));
            writer.commit();
            assertThat(put(writer, "a", article("1", "对", "对文"))).isEqualTo(Put.UPDATED);
            writer.commit();
        }
        try (ArticleIndex index = Indexes.open(folder)) {
            assertThat(index.count("错文")).isZero();
            assertThat(index.count("对文")).isEqualTo(1);
        }
    }

    @Test
    void whatCameReadyMadeIsKeptAsItIs() {
        Article made = article("1", "题", "文").at("z.html", List.of("a.html", "y.html"));
        try (ArticleWriter writer = Indexes.write(folder)) {
            assertThat(writer.replace(made, "made.jsonl")).isEqualTo(Put.ADDED);
            writer.commit();
        }
        try (ArticleWriter writer = Indexes.write(folder)) {
            assertThat(writer.replace(made, "made.jsonl")).isEqualTo(Put.UNCHANGED);
            writer.commit();
        }
        try (ArticleIndex index = Indexes.open(folder)) {
            assertThat(lines(index)).containsExactly(ArticleJson.line(made));
        }
    }

    @Test
    void nothingIsKeptWithoutACommit() {
        try (ArticleWriter writer = Indexes.write(folder)) {
            put(writer, "a", article("1", "题", "文"));
            writer.commit();
            put(writer, "b", article("2", "题", "文"));
        }
        try (ArticleIndex index = Indexes.open(folder)) {
            assertThat(index.stats().total()).isEqualTo(1);
        }
    }

    @Test
    void handsOverInTheOrderOfTheOrigins() {
        try (ArticleIndex index =
                Archive.of(folder, article("c", "题", "文"), article("a", "题", "文"), article("b", "题", "文"))) {
            var ids = new ArrayList<String>();
            index.each("文", article -> ids.add(article.id()));
            assertThat(ids).containsExactly("a", "b", "c");
        }
    }

    @Test
    void theSecondWriterIsToldWhoHoldsTheIndex() {
        try (ArticleWriter first = Indexes.write(folder)) {
            put(first, "a", article("1", "题", "文"));
            assertThatThrownBy(() -> Indexes.write(folder))
                    .isInstanceOf(IndexTrouble.class)
                    .hasMessageContaining(
                            "another process (" + ProcessHandle.current().pid() + ") is writing");
        }
    }

    @Test
    void whatIsNoIndexIsTold() throws IOException {
        assertThatThrownBy(() -> Indexes.open(folder.resolve("none"))).hasMessageContaining("there is no index at");
        Files.writeString(folder.resolve("page.html"), "<p>");
        assertThatThrownBy(() -> Indexes.open(folder)).hasMessageContaining("is no index of jianbao");
        assertThatThrownBy(() -> Indexes.write(folder)).hasMessageContaining("holds other files");
        assertThatThrownBy(() -> Indexes.open(folder.resolve("page.html"))).hasMessageContaining("is a file");
    }

    @Test
    void anIndexOfAnotherProgramIsTold() throws IOException {
        try (var directory = org.apache.lucene.store.FSDirectory.open(folder.resolve("articles"));
                var writer = new org.apache.lucene.index.IndexWriter(
                        directory, new org.apache.lucene.index.IndexWriterConfig())) {
            writer.commit();
        }
        assertThatThrownBy(() -> Indexes.open(folder)).hasMessageContaining("made by another program");
        assertThatThrownBy(() -> Indexes.write(folder)).hasMessageContaining("made by another program");
    }

    @Test
    void aDamagedIndexIsTold() throws IOException {
        Archive.of(folder, article("1", "题", "文")).close();
        try (var files = Files.list(folder.resolve("articles"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                Files.write(file, new byte[10]);
            }
        }
        assertThatThrownBy(() -> Indexes.open(folder))
                .isInstanceOf(IndexTrouble.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void articlesOfOneOriginComeInTheOrderOfTheirIds() {
        try (ArticleWriter writer = Indexes.write(folder)) {
            for (String idAndOrigin : List.of("4b", "2a", "1a", "3b")) {
                String line = "{\"id\":\"%s\",\"origin\":\"%s\",\"title\":\"题\",\"body\":\"文\"}"
                        .formatted(idAndOrigin.substring(0, 1), idAndOrigin.substring(1));
                writer.replace(Archive.article(line), "lines.jsonl");
            }
            writer.commit();
        }
        var ids = new ArrayList<String>();
        try (ArticleIndex index = Indexes.open(folder)) {
            index.each(null, article -> ids.add(article.id()));
        }
        assertThat(ids).containsExactly("1", "2", "3", "4");
    }

    @Test
    void findsByTheBeginningOfAnIdIfItIsTheOnlyOne() {
        try (ArticleIndex index = Archive.of(folder, article("abcd1", "题", "文"), article("abce2", "题", "文"))) {
            assertThat(index.find("abcd")).isNotNull();
            assertThat(index.find("abc")).isNull();
            assertThat(index.find("abce2")).isNotNull();
            assertThat(index.find("ab")).isNull();
        }
    }
}
