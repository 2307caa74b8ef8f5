package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import jianbao.Limits;
import org.junit.jupiter.api.Test;

class LineBlocksTest {
    @Test
    void groupsTheLinesThatNoBlankLineParts() {
        Layout layout = LineBlocks.of("首页\n新闻\n\n大堤守住了\n\n\n热门\n专题\n", Limits.DEFAULT);
        var blocks = layout.blocks();
        Regions regions = layout.regions();
        assertThat(blocks).extracting(TextBlock::gap).containsExactly(0, 0, 1, 2, 0);
        assertThat(blocks.get(0).region()).isEqualTo(blocks.get(1).region());
        assertThat(blocks.get(2).region()).isNotEqualTo(blocks.get(1).region());
        int section = regions.parent(blocks.get(2).region());
        assertThat(section).isEqualTo(regions.parent(blocks.get(0).region()));
        assertThat(regions.from(section)).isZero();
        assertThat(regions.to(section)).isEqualTo(3);
        assertThat(regions.parent(blocks.get(3).region())).isNotEqualTo(section);
        assertThat(regions.to(0)).isEqualTo(5);
    }

    @Test
    void tellsTheRowOfATableFromALine() {
        Layout layout = LineBlocks.of("名次\t车手\t积分\n\t大堤守住了\n", Limits.DEFAULT);
        assertThat(layout.blocks()).extracting(TextBlock::tag).containsExactly("row", "line");
    }

    @Test
    void readsADumpWithoutALine() {
        assertThat(LineBlocks.of("", Limits.DEFAULT).blocks()).isEmpty();
        assertThat(LineBlocks.of("\n \n\r\n", Limits.DEFAULT).blocks()).isEmpty();
    }
}
