package jianbao.source;

import java.io.InputStream;
import java.util.function.Consumer;
import jianbao.Bound;
import jianbao.Capture;
import jianbao.Limits;
import org.jspecify.annotations.Nullable;

/** The reading of one file: how, for whom, and how much it has unpacked to, all that is packed within it counted. */
final class Reading {
    private final SourceOptions options;
    private final Consumer<Capture> sink;
    private @Nullable Throwable thrown;
    private long packed;
    private long unpacked;

    Reading(SourceOptions options, Consumer<Capture> sink) {
        this.options = options;
        this.sink = sink;
    }

    SourceOptions options() {
        return options;
    }

    Limits limits() {
        return options.limits();
    }

    /** Hands over a capture. What the receiver throws is remembered, so that nobody takes it for trouble with the bytes. */
    void accept(Capture capture) {
        try {
            sink.accept(capture);
        } catch (RuntimeException | Error e) {
            thrown = e;
            throw e;
        }
    }

    /** Whether an exception came from the receiver. */
    @SuppressWarnings("ReferenceEquality") // that very exception, not one like it
    boolean isReceivers(Throwable e) {
        return thrown == e;
    }

    /** The bytes of the file itself. */
    InputStream packed(InputStream file) {
        return new Metered(file, count -> packed += count);
    }

    /** Bytes that something packed in the file unpacks to. */
    InputStream unpacked(InputStream content) {
        return new Metered(content, count -> {
            unpacked += count;
            check();
        });
    }

    /** Tells of a file of which only parts are read, in no order, that all of it may be. */
    void packedAll(long size) {
        packed = Math.max(packed, size);
    }

    /** Nothing more is unpacked once one of the bounds is met. */
    void check() throws BoundExceeded {
        long ratio = limits().of(Bound.UNPACKED_RATIO);
        if (unpacked > limits().of(Bound.UNPACKED_BYTES)) {
            throw new BoundExceeded("it unpacks to more than " + Limits.spoken(limits().of(Bound.UNPACKED_BYTES)));
        }
        if (unpacked > limits().of(Bound.UNPACKED_FREE) && unpacked / ratio > packed) {
            throw new BoundExceeded("it unpacks to more than " + ratio + " times its size");
        }
    }
}
