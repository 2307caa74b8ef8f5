package jianbao.source;

/** Something the user named that is not there. Its message is one sentence that says what, where and what to do. */
public final class SourceTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SourceTrouble(String message) {
        super(message);
    }
}
