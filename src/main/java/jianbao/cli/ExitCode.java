package jianbao.cli;

/** What a run tells the shell. */
final class ExitCode {
    /** Hits were found; all went well. */
    static final int WELL = 0;

    /** Nothing was found, as with grep. */
    static final int NOTHING = 1;

    /** All is done, but for pages that failed. */
    static final int SOME_FAILED = 1;

    /** The command could not do its work. */
    static final int TROUBLE = 2;

    /** By Ctrl-C: 128 and the number of the signal. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
