package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jianbao.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMemoryTest {
    private final Extractor extractor = new Extractor(ExtractOptions.DEFAULT);
    private final GeneratedSite site = new GeneratedSite(11, 30);
    private final List<Page> pages = IntStream.range(0, site.size())
            .mapToObj(i -> Pages.dump(site.dump(i)))
            .toList();

    private static SiteMemory learned(List<Page> from) {
        return learned(from, new SiteMemory());
    }

    private static SiteMemory learned(List<Page> from, SiteMemory memory) {
        from.parallelStream().forEach(memory::learn);
        return memory;
    }

    /** The F1 of two texts as bags of characters. */
    private static double f1(String gold, String found) {
        Map<Integer, Integer> left = new HashMap<>();
        gold.chars().forEach(c -> left.merge(c, 1, Integer::sum));
        long shared =
                found.chars().filter(c -> left.merge(c, -1, Integer::sum) >= 0).count();
        return 2.0 * shared / (gold.length() + found.length());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void findsTheBodiesOfASiteAlmostWhole(long seed) {
        var dumps = new GeneratedSite(seed, 30);
        better(dumps, numbered(30, i -> Pages.dump(dumps.dump(i))));
        var marked = new GeneratedSite(seed, 30);
        better(marked, numbered(30, i -> Pages.html(marked.html(i))));
    }

    private void better(GeneratedSite site, List<Page> pages) {
        SiteMemory memory = learned(pages);
        double sum = 0;
        for (int i = 0; i < pages.size(); i++) {
            double without =
                    f1(site.body(i), extractor.extract(pages.get(i)).content().body());
            double with = f1(
                    site.body(i),
                    extractor.extract(pages.get(i), memory).content().body());
            assertThat(with).as("page " + i).isGreaterThanOrEqualTo(without);
            sum += with;
        }
        assertThat(sum / pages.size()).isGreaterThanOrEqualTo(0.99);
    }

    private static List<Page> numbered(int count, IntFunction<Page> page) {
        return IntStream.range(0, count).mapToObj(page).toList();
    }

    @Test
    void knowsTheSameInWhateverOrderThePagesCome() {
        var large = new GeneratedSite(5, 300);
        List<Page> many = new ArrayList<>(numbered(300, i -> Pages.dump(large.dump(i))));
        many.addAll(numbered(300, i -> Pages.html(large.html(i))));
        List<Page> shuffled = new ArrayList<>(many);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(learned(shuffled).lines()).isEqualTo(learned(many).lines()).hasSizeGreaterThan(100);
    }

    @Test
    void keepsNoMorePagesThanItMayInWhateverOrderTheyCome() {
        List<Page> many = new ArrayList<>();
        for (int seed = 1; seed <= 20; seed++) {
            var each = new GeneratedSite(seed, 15);
            many.addAll(numbered(15, i -> Pages.dump(each.dump(i))));
            many.addAll(numbered(15, i -> Pages.html(each.html(i))));
        }
        List<Page> shuffled = new ArrayList<>(many);
        Collections.shuffle(shuffled, new Random(4));
        List<String> lines = learned(many, new SiteMemory(100)).lines();
        assertThat(lines).hasSizeBetween(50, 101);
        assertThat(learned(shuffled, new SiteMemory(100)).lines()).isEqualTo(lines);
        assertThat(learned(many).lines()).hasSizeGreaterThan(101);
    }

    @Test
    void learnsNothingNewFromPagesItKnows() {
        SiteMemory memory = learned(pages);
        List<String> before = memory.lines();
        pages.forEach(memory::learn);
        assertThat(memory.lines()).isEqualTo(before);
    }

    @Test
    void doesNotReadWhatAnotherVersionKept() {
        var memory = new SiteMemory();
        memory.read(List.of("江城网\tabc\t1"));
        assertThat(memory.size()).isZero();
    }

    @Test
    void remembersWhatItWrote() {
        SiteMemory memory = learned(pages);
        var again = new SiteMemory();
        again.read(memory.lines());
        assertThat(again.lines()).isEqualTo(memory.lines());
    }

    @Test
    void keepsABodyThatManyPagesCarry() {
        List<Page> copies = new ArrayList<>(pages);
        for (int i = 0; i < 10; i++) {
            copies.add(pages.getFirst());
        }
        SiteMemory memory = learned(copies);
        assertThat(extractor.extract(pages.getFirst(), memory).content().body())
                .isEqualTo(extractor
                        .extract(pages.getFirst(), learned(pages))
                        .content()
                        .body())
                .contains(site.body(0).lines().findFirst().orElseThrow());
    }

    @Test
    void keepsAParagraphThatManyPagesCarryUnderOtherTitles() {
        String paragraph = "本报讯（记者 程以宁）昨天上午，云州市气象台发布暴雨蓝色预警信号，预计未来六小时全市大部分地区将出现五十毫米以上的降雨，"
                + "请市民合理安排出行，远离低洼地带和地下空间，有关部门已经派人在二十三处易涝点值守。";
        List<Page> pages = numbered(
                8,
                i -> Pages.html("<html><head><title>暴雨预警第" + i + "号_云州新闻网</title></head><body>"
                        + "<div class=nav><a href=/>首页</a> <a href=/a>新闻</a></div><h1>暴雨预警第" + i
                        + "号</h1><div class=article><p>"
                        + paragraph + "</p></div><div class=foot>云州新闻网版权所有</div></body></html>"));
        SiteMemory memory = learned(pages);
        for (Page page : pages) {
            assertThat(extractor.extract(page, memory).content().body()).isEqualTo(paragraph);
        }
    }
}
