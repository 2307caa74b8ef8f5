package jianbao.source;

import java.io.IOException;
import jianbao.Bound;

/** Something outgrew a {@link Bound}; the message is a clause for a person. */
final class BoundExceeded extends IOException {
    private static final long serialVersionUID = 1L;

    BoundExceeded(String message) {
        super(message);
    }
}
