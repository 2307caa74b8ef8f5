package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LynxDumpTest {
    private static final String LINKS = """

            References

               Visible links
               1. https://hz.example/
               2. https://hz.example/news
               3. https://hz.example/bbs
               4. https://hz.example/quay
               5. https://hz.example/rss
            """;

    @Test
    void numbersOfLinksGoAndParagraphsAreWhole() {
        assertThat(LynxDump.read("""
                        #[1]River RSS

                           [2]News [3]Board

                           Before the bridge, Ko Htay made thirty crossings a day and knew every
                           passenger by [4]the weight of their step. Now he makes six.

                           * [5]first of the things that stand in a list of things to do
                           * [1]second
                        """ + LINKS)).isEqualTo("""
                        River RSS

                           News Board

                           Before the bridge, Ko Htay made thirty crossings a day and knew every passenger by the weight of their step. Now he makes six.

                           * first of the things that stand in a list of things to do
                           * second
                        """);
    }

    @Test
    void wrappedHanLinesAreJoinedWithoutASpace() {
        String first = "   　　明清两代地方志大多设有“灾祥”“祥异”一门，所记虽繁简不一，却是今人研究";
        assertThat(LynxDump.read(first + "\n   历史气候不可替代的材料。\n" + LINKS)).isEqualTo(first + "历史气候不可替代的材料。\n");
    }

    @Test
    void aTextWithNotesInBracketsIsNone() {
        String text = "史书里说大水[1]，也说大饥[2]。\n\nReferences\n\n[1] 县志\n[2] 府志\n";
        assertThat(LynxDump.read(text)).isSameAs(text);
    }
}
