package jianbao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.Article;
import jianbao.Content;
import jianbao.Credits;
import jianbao.Dates;
import jianbao.FileFacts;
import jianbao.Headline;
import jianbao.Outlet;
import jianbao.PageType;
import jianbao.Quality;
import jianbao.Repair;
import jianbao.Script;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    /** An article of which every field is known, each string different from all others. */
    static final Article FULL = new Article(
            "0011223344556677",
            "dir/a.html",
            List.of("dir/b.html"),
            PageType.TOPIC,
            new Headline("题目", "推断", "副题", "描述", "导语"),
            new Outlet(
                    "https://example.com/1",
                    "example.com",
                    new Outlet.Source("某日报", "https://example.com/s"),
                    new Outlet.Publisher("某网", true),
                    List.of("地方", "社会"),
                    List.of("关键")),
            new Credits(
                    List.of(new Credits.Author("甲", "记者", List.of("社甲", "社乙"))),
                    List.of(new Credits.Person("乙", "责编")),
                    List.of(new Credits.Person("丙", "监制")),
                    "本报北京1月5日电"),
            new Dates(
                    OffsetDateTime.parse("2026-01-06T13:25:00+08:00"),
                    OffsetDateTime.parse("2026-01-07T00:00:00+08:00"),
                    Dates.Precision.MINUTE,
                    Dates.Origin.TEXT,
                    true),
            new Content(
                    "zh",
                    Script.HANT_CONVERTED,
                    "第一段\n第二段",
                    List.of(Content.Paragraph.plain("第一段"), new Content.Paragraph("第二段", Content.Kind.CAPTION)),
                    "原文",
                    List.of(new Content.Item("条目", "摘要", "https://example.com/i", "2026-01-05", true)),
                    List.of(new Content.Image("https://example.com/p.jpg", "图注", "图/丁")),
                    List.of(new Content.Related("相关", "https://example.com/r", "2026-01-04")),
                    List.of(new Repair(Repair.Type.GLOSS, 3, "習(xí)", "習", 0.75))),
            new Quality(0.5, List.of("short_body")),
            new FileFacts(
                    "pages/dir/a.html",
                    12,
                    "ab".repeat(32),
                    "GB18030",
                    "gb2312",
                    Instant.parse("2026-01-08T01:02:03Z")),
            "jianbao x");

    @Test
    void readsBackWhatItWrote() {
        assertThat(ArticleJson.read(ArticleJson.line(FULL))).isEqualTo(FULL);
        assertThat(ArticleJson.read(ArticleJson.pretty(FULL))).isEqualTo(FULL);
    }

    @Test
    void everyComponentOfTheRecordsReachesTheJson() throws ReflectiveOperationException {
        String json = ArticleJson.line(FULL);
        for (String leaf : leaves(FULL)) {
            assertThat(json)
                    .as("a component was added to a record but not to ArticleFields")
                    .contains(leaf);
        }
    }

    /** The texts at the ends of a tree of records. */
    private static Set<String> leaves(Object node) throws ReflectiveOperationException {
        Set<String> leaves = new HashSet<>();
        if (node instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(record);
                assertThat(value)
                        .as(record.getClass().getSimpleName() + "." + component.getName())
                        .isNotNull();
                leaves.addAll(leaves(value));
            }
        } else if (node instanceof List<?> list) {
            assertThat(list).isNotEmpty();
            for (Object each : list) {
                leaves.addAll(leaves(each));
            }
        } else if (node instanceof String text) {
            leaves.add(text.replace("\n", "\\n"));
        }
        return leaves;
    }

    @Test
    void everyKeyIsPresentEvenWhenNothingIsKnown() {
        Article bare = ArticleJson.read("{\"id\": \"c0\", \"title\": \"题\", \"body\": \"甲\\n乙\"}");
        assertThat((Map<?, ?>) Json.parse(ArticleJson.line(bare)))
                .extracting(Map::keySet)
                .isEqualTo(((Map<?, ?>) Json.parse(ArticleJson.line(FULL))).keySet());
        assertThat(ArticleFields.names()).doesNotHaveDuplicates().startsWith("schema_version", "id", "origin");
    }

    @Test
    void anIdATitleAndABodySuffice() {
        Article bare = ArticleJson.read("{\"id\": 7, \"title\": \"题\", \"body\": \"甲\\n乙\"}");
        assertThat(bare.id()).isEqualTo("7");
        assertThat(bare.type()).isEqualTo(PageType.ARTICLE);
        assertThat(bare.content().paragraphs())
                .containsExactly(Content.Paragraph.plain("甲"), Content.Paragraph.plain("乙"));
        assertThat(ArticleJson.read(ArticleJson.line(bare))).isEqualTo(bare);
    }

    @Test
    void withoutAnIdTheTextGivesOne() {
        String json = "{\"title\": \"题\", \"body\": \"甲\"}";
        assertThat(ArticleJson.read(json).id())
                .hasSize(16)
                .isEqualTo(ArticleJson.read(json).id());
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertThatThrownBy(() -> ArticleJson.read("{\"title\": [1]}")).hasMessage("title should be a string");
        assertThatThrownBy(() -> ArticleJson.read("[]")).hasMessage("not a JSON object");
        assertThatThrownBy(() -> ArticleJson.read("{}")).hasMessage("neither a title nor a body");
        assertThatThrownBy(() -> ArticleJson.read("{\"body\":\"a\",\"page_type\":\"poem\"}"))
                .hasMessage("page_type cannot be poem");
        assertThatThrownBy(() -> ArticleJson.read("{\"body\":\"a\",\"date_published\":\"soon\"}"))
                .hasMessage("date_published is no RFC 3339 date: soon");
        assertThatThrownBy(() -> ArticleJson.read("{\"body\":")).isInstanceOf(BadJson.class);
        assertThatThrownBy(() -> ArticleJson.read("{\"body\":\"a\"} x")).isInstanceOf(BadJson.class);
    }
}
