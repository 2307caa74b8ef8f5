package jianbao.cli;

import org.jspecify.annotations.Nullable;

/** Something that ends the command. Its message is one sentence that says what, where and what to do. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trouble(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    Trouble(String message) {
        this(message, null);
    }
}
