package jianbao.source;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that are counted as they are read. A decoder that falls over damaged bytes is an I/O error, as it should have said. */
final class Metered extends InputStream {
    /** Hears of bytes read. */
    interface Meter {
        void read(int count) throws IOException;
    }

    private final InputStream in;
    private final Meter meter;

    Metered(InputStream in, Meter meter) {
        this.in = in;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count;
        try {
            count = in.read(into, offset, length);
        } catch (RuntimeException e) {
            throw new IOException("it is damaged", e);
        } catch (OutOfMemoryError e) {
            throw new IOException("to unpack it takes more memory than there is", e);
        }
        if (count > 0) {
            meter.read(count);
        }
        return count;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
