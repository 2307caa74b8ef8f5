package jianbao.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of which only so many may be read before the reader has shown that they were needed. */
final class Rationed extends FilterInputStream {
    private final long ration;
    private final String excess;
    private long left;

    /**
     * @param in the bytes
     * @param ration how many may be read at a time
     * @param excess what it is if more are read, as a clause
     */
    Rationed(InputStream in, long ration, String excess) {
        super(in);
        this.ration = ration;
        this.excess = excess;
        refill();
    }

    /** Allows as many again. A reader's buffer, read ahead, comes on top. */
    void refill() {
        left = ration + Entry.HEAD * 4L;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        spend(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        spend(Math.max(count, 0));
        return count;
    }

    private void spend(int count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new BoundExceeded(excess);
        }
    }
}
