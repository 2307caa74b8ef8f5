package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            援疆                          | “援疆”
            援疆幹部                       | “援疆干部”
            援疆 干部                      | “援疆” AND “干部”
            援疆 AND 干部                  | “援疆” AND “干部”
            援疆 OR 支边                   | “援疆” OR “支边”
            援疆 ＯＲ 支边                  | “援疆” OR “支边”
            援疆 ｜ 支边 医生               | “援疆” OR (“支边” AND “医生”)
            （援疆 OR 支边）医生             | (“援疆” OR “支边”) AND “医生”
            (援疆 (支边 OR 医生)) -干部      | (“援疆” AND (“支边” OR “医生”)) AND NOT “干部”
            援疆 NOT 干部                  | “援疆” AND NOT “干部”
            援疆 －干部                    | “援疆” AND NOT “干部”
            -援疆                         | NOT “援疆”
            "民生 援疆"                    | “民生 援疆”
            “民生援疆”                     | “民生援疆”
            「民生援疆」『产业』《新疆》‘一’      | “民生援疆” AND “产业” AND “新疆” AND “一”
            他说“民生援疆”很好               | “他说” AND “民生援疆” AND “很好”
            援疆 ~5 医生                   | “援疆” ~5 “医生”
            援疆 ～ 医生                   | “援疆” ~10 “医生”
            标题：援疆                     | title:“援疆”
            標題：援疆 來源:新疆日报          | title:“援疆” AND source:“新疆日报”
            source:"新疆 日报"             | source:“新疆 日报”
            title:(援疆 OR 支边)           | title:(“援疆” OR “支边”)
            记者:刘翔                      | author:“刘翔”
            date:2026                     | date:2026-01-01..2026-12-31
            日期:2025-10..2026-01          | date:2025-10-01..2026-01-31
            date:>2026-01-06              | date:2026-01-07..
            日期：2026年1月                 | date:2026-01-01..2026-01-31
            date:<=20260106               | date:..2026-01-06
            date:2026/1/6                 | date:2026-01-06..2026-01-06
            type:专题                      | type:topic
            字体:繁體                      | script:hant
            quality:>=0.5                 | quality:>=0.5
            quality:0.5                   | quality:>=0.5
            quality:<0.5                  | quality:<0.5
            质量：＞０.５                   | quality:>0.5
            quality:.3..0.75              | quality:0.3..0.75
            quality:..0.5                 | quality:<=0.5
            援*                           | 援*
            援*干部                        | 援*干部
            iph*                          | iph*
            C++                           | “c++”
            新疆日报/刘翔                   | “新疆日报/刘翔”
            GB/T 19001                    | “gb/t” AND “19001”
            谁是刘翔？                      | “谁是刘翔”
            5%                            | “5%”
            COVID-19                      | “covid-19”
            http://a.cn/b                 | “http://a.cn/b”
            https://a.cn/b                | “https://a.cn/b”
            ISBN:978                      | “isbn:978”
            高血压(肾虚)患者                 | “高血压(肾虚)患者”
            *                             | *
            """)
    void readsWhatPeopleType(String query, String reading) {
        var read = QueryParser.read(query);
        assertThat(Spoken.of(read.reading())).isEqualTo(reading);
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            (援疆            | “援疆”         | without its partner
            援疆)            | “援疆”         | without its partner
            “援疆            | “援疆”         | without its partner
            "援疆            | “援疆”         | without its partner
            援疆 OR          | “援疆”         | nothing after it
            OR 援疆          | “援疆”         | nothing before it
            援疆 NOT         | “援疆”         | nothing after it
            date:昨天        | “date:昨天”    | literally
            quality:nan     | “quality:nan” | literally
            quality:..      | “quality”     | literally
            type:foo        | “type:foo”    | literally
            date:2026-13    | “date:2026-13” | literally
            来源：           | “来源”          | literally
            *phone          | “*phone”      | literally
            titel:援疆       | “titel:援疆”   | there is title:
            data:2026       | “data:2026”   | there is date:
            """)
    void takesTheRestLiterallyWithANote(String query, String reading, String note) {
        var read = QueryParser.read(query);
        assertThat(Spoken.of(read.reading())).isEqualTo(reading);
        assertThat(read.notes()).anySatisfy(said -> assertThat(said).contains(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u0000", "()", "\"\"", "“”", "-", "--", "~", "~5", "NOT", "AND", "OR OR", ")(", ":", "：", "?",
                "。"
            })
    void hasAReadingForEveryScrap(String scrap) {
        assertThat(Spoken.of(QueryParser.read(scrap).reading())).isNotNull();
    }

    /** Mutated queries and noise: no exception, and what is said of a reading is read as the same. */
    @Test
    void takesAnyStringWhatever() {
        String[] pieces = {
            "援疆",
            "幹部",
            "(",
            ")",
            "（",
            "）",
            "\"",
            "“",
            "”",
            "「",
            "」",
            "'",
            " ",
            " ",
            "OR",
            "AND",
            "NOT",
            "-",
            "~5",
            "~",
            "*",
            "?",
            "标题:",
            "date:",
            "来源：",
            "2026",
            "..",
            ">",
            "type:",
            "topic",
            "quality:",
            "0.5",
            "C++",
            "5G",
            "\\",
            "/",
            "[",
            "{",
            "^",
            "𠮷",
            "\uD842",
            "\uDFB7",
            "\u200B",
            "\u0000",
            "\n",
            "\uFFFF",
            "é",
            "ﷺ",
            "한",
            "ひ",
            "😀",
            ":",
            "&&",
            "||",
            "%",
            "!",
            "a",
            "9"
        };
        var random = new Random(20260106);
        try (ArticleIndex index = Archive.of(
                folder, Archive.article("1", "援疆幹部", "民生援疆 C++ 5G 2026。"), Archive.article("2", "支边", "医生 援疆"))) {
            for (int i = 0; i < 4_000; i++) {
                var query = new StringBuilder();
                for (int n = random.nextInt(12); n >= 0; n--) {
                    query.append(pieces[random.nextInt(pieces.length)]);
                }
                Answer answer = index.search(SearchRequest.of(query.toString()));
                assertThat(answer.total()).as(query.toString()).isEqualTo(index.count(query.toString()));
            }
        }
    }

    @Test
    void readsOnlySoMuch() {
        assertThat(QueryParser.read("援疆 ".repeat(5_000)).notes()).hasSize(2);
        assertThat(QueryParser.read("(".repeat(5_000) + "援疆" + ")".repeat(5_000))
                        .notes())
                .isNotEmpty();
        assertThat(QueryParser.read("((((援疆))))").reading()).isEqualTo(new Reading.Typed("援疆"));
    }
}
