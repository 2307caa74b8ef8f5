package jianbao.words;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the arrays of a lexicon as {@link LexiconOutput} wrote them: each after its length, little-endian. */
final class LexiconInput {
    /** Bytes at a time: they are copied out while still in the processor's cache. */
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] bytes = new byte[CHUNK];
    private final ByteBuffer chunk = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

    LexiconInput(InputStream in) {
        this.in = in;
    }

    int number() throws IOException {
        fill(Integer.BYTES);
        return chunk.getInt(0);
    }

    char[] chars() throws IOException {
        var array = new char[number()];
        for (int at = 0, count; at < array.length; at += count) {
            count = Math.min(array.length - at, CHUNK / Character.BYTES);
            fill(count * Character.BYTES);
            chunk.asCharBuffer().get(array, at, count);
        }
        return array;
    }

    int[] ints() throws IOException {
        var array = new int[number()];
        for (int at = 0, count; at < array.length; at += count) {
            count = Math.min(array.length - at, CHUNK / Integer.BYTES);
            fill(count * Integer.BYTES);
            chunk.asIntBuffer().get(array, at, count);
        }
        return array;
    }

    long[] longs() throws IOException {
        var array = new long[number()];
        for (int at = 0, count; at < array.length; at += count) {
            count = Math.min(array.length - at, CHUNK / Long.BYTES);
            fill(count * Long.BYTES);
            chunk.asLongBuffer().get(array, at, count);
        }
        return array;
    }

    private void fill(int size) throws IOException {
        if (in.readNBytes(bytes, 0, size) < size) {
            throw new EOFException("the lexicon is cut short");
        }
    }
}
