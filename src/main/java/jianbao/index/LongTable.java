package jianbao.index;

import java.util.Arrays;

/** Longs by their fingerprints, sixteen bytes an entry. */
final class LongTable {
    /** One is made for every file that is read, and most files hold one page. */
    private static final int SMALLEST = 1 << 2;

    /** Marks an empty cell; a key that equals it is told apart by one bit, which a fingerprint can spare. */
    private static final long EMPTY = 0;

    private long[] keys = new long[SMALLEST];
    private long[] values = new long[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    boolean contains(long key) {
        return keys[cell(keys, code(key))] != EMPTY;
    }

    /** The value of a key that is contained. */
    long at(long key) {
        return values[cell(keys, code(key))];
    }

    void put(long key, long value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int cell = cell(keys, code(key));
        if (keys[cell] == EMPTY) {
            keys[cell] = code(key);
            size++;
        }
        values[cell] = value;
    }

    void clear() {
        Arrays.fill(keys, EMPTY);
        size = 0;
    }

    private void grow() {
        long[] newKeys = new long[2 * keys.length];
        long[] newValues = new long[newKeys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY) {
                int cell = cell(newKeys, keys[i]);
                newKeys[cell] = keys[i];
                newValues[cell] = values[i];
            }
        }
        keys = newKeys;
        values = newValues;
    }

    private static long code(long key) {
        return key == EMPTY ? 1 : key;
    }

    private static int cell(long[] keys, long code) {
        int cell = (int) (code ^ code >>> 32) & keys.length - 1;
        while (keys[cell] != EMPTY && keys[cell] != code) {
            cell = cell + 1 & keys.length - 1;
        }
        return cell;
    }
}
