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

    /** As lynx writes a page without a list of links, w3m, html2text, a mail program. */
    private static final String WRAPPED = """
            The boats are back

              Before the bridge, Ko Htay made thirty crossings a day and knew every
              passenger by the weight of their step. Now he makes six, and on market
              days ten, which is enough for the two of them and for the dog.

              "The river has not gone anywhere," he says, and points with his chin at
              the far bank, where the ferrymen of the other side sit in the shade and
              wait for somebody who does not want to walk.

              In the evening the boats lie side by side below the pier, and the men
              play cards by the light of a lamp until the last bus has gone over the
              bridge above their heads.
            """;

    @Test
    void paragraphsOfAnyWrappedDumpAreWhole() {
        assertThat(LynxDump.read(WRAPPED).lines().map(String::strip).filter(line -> !line.isEmpty()))
                .hasSize(4)
                .element(1)
                .asString()
                .endsWith("and for the dog.");
    }

    @Test
    void aBylineBelowALongHeadlineStaysOnItsOwn() {
        String headline = "Ferrymen of the lower river count the days until the bridge opens";
        assertThat(LynxDump.read(headline + "\nBy Ann Miller, river correspondent\n\n" + WRAPPED)
                        .lines())
                .startsWith(headline, "By Ann Miller, river correspondent");
    }

    @Test
    void linesOfADumpWithLongParagraphsStayApart() {
        String text = WRAPPED + "\n" + "A paragraph that no one broke into lines goes on and on. ".repeat(6) + "\n";
        assertThat(LynxDump.read(text)).isSameAs(text);
    }

    @Test
    void aListOfLongHeadlinesIsNotWrapped() {
        String text = "Harbour office names a new pilot for the northern channel today\n".repeat(12);
        assertThat(LynxDump.read(text)).isSameAs(text);
    }
}
