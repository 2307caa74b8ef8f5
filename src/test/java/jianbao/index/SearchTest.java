package jianbao.index;

import static jianbao.index.Archive.article;
import static jianbao.index.Archive.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void fill() {
        index = Archive.of(folder, article("""
                        {"id":"road","title":"山間公路通車","body":"新疆的醫生趕來援助。\\n幹部和醫生都說：路通了，心也近了。",
                         "source":{"name":"新疆日报"},"authors":[{"name":"刘翔","role":"记者","affiliations":[]}],
                         "date_published":"2026-01-06T13:25:00+08:00","date_precision":"minute","script":"Hant",
                         "section":["地方频道","社会"],"editors":[{"name":"王宏泽","role":"责编"}],"site":"gmw.cn"}"""), article("""
                        {"id":"plane","title":"C919交付第10架","body":"大飞机C919与5G网络、iPhone 15和GB/T 19001。A股上涨6.8%，T台走秀。",
                         "source":{"name":"光明日报"},"date_published":"2025-12-01T00:00:00+08:00","date_precision":"month",
                         "script":"Hans"}"""), article("""
                        {"id":"hub","title":"专题：对口支援","page_type":"topic","body":"支援新疆的干部与医生，医生与学校。",
                         "date_published":"2025-01-01T00:00:00+08:00","date_precision":"year"}"""), article("""
                        {"id":"plain","title":null,"body":"什么都没有发生，只有雨。","quality":{"score":0.4,"warnings":[]}}"""));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            医生                      | road hub
            醫生                      | road hub
            c919                     | plane
            5G                       | plane
            iPhone 15                | plane
            "iPhone 15"              | plane
            "iPhone15"               |
            GB/T 19001               | plane
            6.8%                     | plane
            A股                      | plane
            T台                      | plane
            台                       | plane
            股                       | plane
            来源:新疆                 | road
            source:日报               | road plane
            记者：刘翔                 | road
            责编:王宏泽               | road
            section:社会              | road
            site:gmw.cn              | road
            标题:公路                 | road
            type:topic               | hub
            type:topic 医生           | hub
            script:繁体               | road
            医生 -学校                | road
            医生 OR C919              | road hub plane
            (学校 OR 公路) 医生        | road hub
            date:2026                | road
            date:2025                | plane hub
            date:2025-12             | plane
            date:2025-12-01          |
            date:>=2025-12           | road plane
            date:2025-10..2026-01    | road plane
            quality:<0.5             | plain
            干部 ~1 医生               | road hub
            新疆 ~1 医生               | road
            医生 ~9 新疆               | road hub
            通 ~4 近                  | road
            通 ~3 近                  |
            通 ~3 近 ~3 通             |
            通 ~4 近 ~4 通             | road
            iph*                     | plane
            援*干                     | hub
            支援*医生                  | hub
            支*学校                    |
            *                        | road plane hub plain
            """)
    void finds(String query, String ids) {
        assertThat(ids(index, query)).containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(" "));
        assertThat(index.count(query)).isEqualTo(ids == null ? 0 : ids.split(" ").length);
    }

    @Test
    void aQuestionThatIsNowhereAsTypedFindsTheBestPartsAndSaysSo() {
        Answer answer = index.search(SearchRequest.of("大飞机C919在哪一年交付？"));
        assertThat(answer.loosened()).isTrue();
        assertThat(answer.hits().getFirst().article().id()).isEqualTo("plane");
        assertThat(answer.hits().getFirst().matches()).isPositive();
        assertThat(index.search(SearchRequest.of("谁是刘翔石油")).hits()).isEmpty();
    }

    @Test
    void aWordThatIsNowhereIsNotFound() {
        Answer answer = index.search(SearchRequest.of("石油 天然气"));
        assertThat(answer.total()).isZero();
        assertThat(answer.loosened()).isFalse();
    }

    @Test
    void marksTheMatchInTheScriptOfThePage() {
        var hit = index.search(SearchRequest.of("干部")).hits().stream()
                .filter(h -> h.article().id().equals("road"))
                .findFirst()
                .orElseThrow();
        var snippet = hit.snippets().getFirst();
        assertThat(snippet.text()).isEqualTo("幹部和醫生都說：路通了，心也近了。");
        assertThat(snippet.marks()).containsExactly(new jianbao.Marked.Span(0, 2));
    }

    @Test
    void theNewestComeFirstAndTheUndatedLast() {
        var request = new SearchRequest("*", 10, 0, SearchRequest.Order.DATE, 0, 60);
        assertThat(index.search(request).hits())
                .extracting(hit -> hit.article().id())
                .containsExactly("road", "plane", "hub", "plain");
    }

    @Test
    void pagesAddUpToTheWhole() {
        var all = ids(index, "*");
        for (int i = 0; i < all.size(); i++) {
            var one = index.search(new SearchRequest("*", 1, i, SearchRequest.Order.RELEVANCE, 1, 60));
            assertThat(one.hits()).extracting(hit -> hit.article().id()).containsExactly(all.get(i));
            assertThat(one.hits().getFirst().rank()).isEqualTo(i + 1);
            assertThat(one.total()).isEqualTo(4);
        }
    }

    @Test
    void tellsWhatItHolds() {
        IndexStats stats = index.stats();
        assertThat(stats.total()).isEqualTo(4);
        assertThat(stats.byYear())
                .containsExactly(
                        java.util.Map.entry("", 1L), java.util.Map.entry("2025", 2L), java.util.Map.entry("2026", 1L));
        assertThat(stats.bySource()).containsEntry("新疆日报", 1L).containsEntry("", 2L);
        assertThat(stats.byScript()).containsEntry("Hant", 1L);
        assertThat(stats.bytes()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"*,2025=2 2026=1,1", "医生,2025=1 2026=1,0", "石油,,0"})
    void countsByYearAsTheQueryCounts(String query, String years, long unknown) {
        FacetCounts counts = index.facets(query, Facet.YEAR, 10);
        assertThat(counts.total()).isEqualTo(index.count(query));
        assertThat(counts.unknown()).isEqualTo(unknown);
        assertThat(counts.counts().stream()
                        .map(c -> c.value() + "=" + c.articles())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(years == null ? "" : years);
        counts.counts()
                .forEach(count -> assertThat(index.count("(" + query + ") date:" + count.value()))
                        .isEqualTo(count.articles()));
    }

    @Test
    void countsBySourceAndSection() {
        FacetCounts sources = index.facets(null, Facet.SOURCE, 1);
        assertThat(sources.distinct()).isEqualTo(2);
        assertThat(sources.unknown()).isEqualTo(2);
        assertThat(sources.counts()).containsExactly(new FacetCounts.Count("光明日报", 1));
        assertThat(index.facets("医生", Facet.SECTION, 10).counts())
                .extracting(FacetCounts.Count::value)
                .containsExactlyInAnyOrder("地方频道", "社会");
        assertThat(index.facets(null, Facet.TYPE, 10).counts().getFirst())
                .isEqualTo(new FacetCounts.Count("article", 3));
    }

    @Test
    void drawsALineThroughTime() {
        Timeline months = index.timeline(List.of("医生", "C919"), Timeline.Step.MONTH);
        assertThat(months.buckets())
                .containsExactly(
                        new Timeline.Bucket("2025-12", 1, List.of(0L, 1L)),
                        new Timeline.Bucket("2026-01", 1, List.of(1L, 0L)));
        assertThat(months.undated()).containsExactly(1L, 0L);
        Timeline weeks = index.timeline(List.of("医生"), Timeline.Step.WEEK);
        assertThat(weeks.buckets()).containsExactly(new Timeline.Bucket("2026-W02", 1, List.of(1L)));
    }

    @Test
    void listsEveryMatchInItsContext() {
        var lines = new ArrayList<String>();
        index.concordance(
                "医生",
                3,
                line -> lines.add(line.article().id() + " " + line.left() + "[" + line.match() + "]" + line.right()));
        assertThat(lines).containsExactly("hub 干部与[医生]，医生", "hub 医生，[医生]与学校", "road 新疆的[醫生]趕來援", "road 幹部和[醫生]都說：");
    }

    @Test
    void findsWhatIsLikeAnArticle() {
        assertThat(index.like("road", 5))
                .extracting(hit -> hit.article().id())
                .contains("hub")
                .doesNotContain("road");
        assertThat(index.like("nothing", 5)).isEmpty();
    }

    @Test
    void proposesTheWordThatWasMeant() {
        assertThat(index.suggest("iphnoe")).contains("iphone");
        assertThat(index.suggest("石油")).isEmpty();
        assertThat(index.suggest("医生")).isEmpty();
    }

    @Test
    void proposesWhatSoundsTheSame() {
        assertThat(index.suggest("衣生")).containsExactly("医生");
        assertThat(index.suggest("医生 怡声")).containsExactly("医生");
        assertThat(index.suggest("新江的衣升")).containsExactly("新疆的医生");
        assertThat(index.suggest("衣")).isEmpty();
    }

    @Test
    void explainsAHitByTheParts() {
        var parts = index.explain("医生", "road");
        double sum = parts.stream().mapToDouble(ScorePart::score).sum();
        double score = index.search(SearchRequest.of("医生")).hits().stream()
                .filter(hit -> hit.article().id().equals("road"))
                .findFirst()
                .orElseThrow()
                .score();
        assertThat(sum).isCloseTo(score, within(1e-4));
        assertThat(index.explain("医生", "plane")).isEmpty();
        assertThat(index.reading("來源：新疆 醫生")).isEqualTo("source:“新疆” AND “医生”");
    }

    @Test
    void ranksTheSameArticlesWithoutLoadingThem() {
        for (String query : List.of("医生", "医生 支援", "新疆的医生怎么样", "*")) {
            Answer answer = index.search(SearchRequest.of(query));
            Ranks ranks = index.ranks(SearchRequest.of(query));
            assertThat(ranks.total()).isEqualTo(answer.total()).isPositive();
            assertThat(ranks.hits())
                    .containsExactlyElementsOf(answer.hits().stream()
                            .map(hit ->
                                    new Ranks.Ranked(hit.rank(), hit.article().id(), hit.score()))
                            .toList());
        }
    }

    @Test
    void findsALongPhraseThatRepeatsItself() {
        try (ArticleIndex repeated = Archive.of(
                folder.resolve("repeated"),
                article("{\"id\":\"twenty\",\"body\":\"啊，" + "中国".repeat(20) + "。\"}"),
                article("{\"id\":\"forty\",\"body\":\"" + "中国".repeat(40) + "\"}"))) {
            assertThat(repeated.count("“" + "中国".repeat(20) + "”")).isEqualTo(2);
            assertThat(repeated.count("“" + "中国".repeat(21) + "”")).isEqualTo(1);
            assertThat(repeated.count("“" + "中国".repeat(40) + "”")).isEqualTo(1);
            assertThat(repeated.count("“" + "中国".repeat(41) + "”")).isZero();
            assertThat(repeated.count("“" + "中国".repeat(39) + "中”")).isEqualTo(1);
        }
    }
}
