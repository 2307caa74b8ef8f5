package jianbao.words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes the arrays of a lexicon, each after its length, little-endian: the order of the processors it is read on. */
final class LexiconOutput {
    private final OutputStream out;

    LexiconOutput(OutputStream out) {
        this.out = out;
    }

    void number(int number) throws IOException {
        out.write(buffer(Integer.BYTES).putInt(0, number).array());
    }

    void chars(char[] array) throws IOException {
        number(array.length);
        ByteBuffer buffer = buffer(array.length * Character.BYTES);
        buffer.asCharBuffer().put(array);
        out.write(buffer.array());
    }

    void ints(int[] array) throws IOException {
        number(array.length);
        ByteBuffer buffer = buffer(array.length * Integer.BYTES);
        buffer.asIntBuffer().put(array);
        out.write(buffer.array());
    }

    void longs(long[] array) throws IOException {
        number(array.length);
        ByteBuffer buffer = buffer(array.length * Long.BYTES);
        buffer.asLongBuffer().put(array);
        out.write(buffer.array());
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
