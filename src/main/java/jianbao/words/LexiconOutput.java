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
        var bytes = new byte[Integer.BYTES];
        view(bytes).putInt(number);
        out.write(bytes);
    }

    void chars(char[] array) throws IOException {
        number(array.length);
        var bytes = new byte[array.length * Character.BYTES];
        view(bytes).asCharBuffer().put(array);
        out.write(bytes);
    }

    void ints(int[] array) throws IOException {
        number(array.length);
        var bytes = new byte[array.length * Integer.BYTES];
        view(bytes).asIntBuffer().put(array);
        out.write(bytes);
    }

    void longs(long[] array) throws IOException {
        number(array.length);
        var bytes = new byte[array.length * Long.BYTES];
        view(bytes).asLongBuffer().put(array);
        out.write(bytes);
    }

    private static ByteBuffer view(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
