package jianbao.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void holdsTheWordsOfTheDictionaryAndNoOthers() throws Exception {
        WordTrie trie = Lexicon.standard().words;
        int han = 0;
        for (String word : LexiconCompiler.words().keySet()) {
            if (word.chars().allMatch(c -> CharKind.isHan((char) c))) {
                assertThat(trie.number(state(trie, word))).isPositive();
                han++;
            }
        }
        assertThat(han).isEqualTo(85_536);
        assertThat(trie.number(state(trie, "援疆"))).isZero();
        assertThat(state(trie, "\u9FA5\u9FA5")).isEqualTo(WordTrie.DEAD);
    }

    private static int state(WordTrie trie, String word) {
        int state = trie.first(trie.code(word.charAt(0)));
        for (int i = 1; i < word.length() && state != WordTrie.DEAD; i++) {
            state = trie.next(state, trie.code(word.charAt(i)));
        }
        return state;
    }

    @Test
    void refusesWhatIsNoLexiconOrNotAllOfIt() throws IOException {
        byte[] lexicon = bytes();
        assertThat(Lexicon.read(new ByteArrayInputStream(lexicon)).ranks).isEqualTo(Lexicon.standard().ranks);
        assertThatThrownBy(() -> Lexicon.read(new ByteArrayInputStream(lexicon, 0, lexicon.length - 4)))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> Lexicon.read(new ByteArrayInputStream(lexicon, 4, lexicon.length - 4)))
                .hasMessageContaining("no lexicon");
    }

    private static byte[] bytes() throws IOException {
        try (var resource = new OwnResource(Lexicon.RESOURCE)) {
            return resource.open().readAllBytes();
        }
    }

    @Test
    void readsArraysLongerThanAChunk() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new LexiconOutput(bytes);
        var chars = new char[100_000];
        var ints = new int[50_000];
        var longs = new long[20_000];
        chars[99_999] = '末';
        ints[49_999] = Integer.MIN_VALUE;
        longs[19_999] = Long.MIN_VALUE + 1;
        out.chars(chars);
        out.ints(ints);
        out.longs(longs);
        var in = new LexiconInput(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(in.chars()).isEqualTo(chars);
        assertThat(in.ints()).isEqualTo(ints);
        assertThat(in.longs()).isEqualTo(longs);
        assertThatThrownBy(in::number).isInstanceOf(EOFException.class);
    }
}
