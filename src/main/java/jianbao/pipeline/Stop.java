package jianbao.pipeline;

/** Ends the reading early. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
        super(null, null, false, false);
    }
}
