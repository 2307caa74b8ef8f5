package jianbao.index;

import org.jspecify.annotations.Nullable;

/** A broken, missing, foreign or locked index. Its message is one sentence that says what, where and what to do. */
public final class IndexTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexTrouble(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
