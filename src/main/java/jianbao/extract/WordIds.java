package jianbao.extract;

import java.util.Arrays;

/** Numbers words in the order in which they are first met; a word is given as the number that stands for its letters. */
final class WordIds {
    private static final int FIRST_SLOTS = 1 << 11;

    /** Spreads neighbouring numbers over the table (Knuth, 1998, 6.4). */
    private static final int GOLDEN = 0x9E3779B9;

    /** The words, and for each slot the id of its word plus one; the slots are a power of two and at most half taken. */
    private int[] words = new int[FIRST_SLOTS / 2];

    private int[] slots = new int[FIRST_SLOTS];
    private int size;

    /** The id of a word, from 0. */
    int of(int word) {
        int slot = slot(word);
        if (slots[slot] == 0) {
            if (size == words.length) {
                grow();
                slot = slot(word);
            }
            words[size++] = word;
            slots[slot] = size;
        }
        return slots[slot] - 1;
    }

    /** How many words there are. */
    int size() {
        return size;
    }

    private int slot(int word) {
        int mask = slots.length - 1;
        int slot = word * GOLDEN >>> Integer.numberOfLeadingZeros(mask);
        while (slots[slot] != 0 && words[slots[slot] - 1] != word) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        words = Arrays.copyOf(words, 2 * words.length);
        slots = new int[2 * slots.length];
        for (int id = 0; id < size; id++) {
            slots[slot(words[id])] = id + 1;
        }
    }
}
