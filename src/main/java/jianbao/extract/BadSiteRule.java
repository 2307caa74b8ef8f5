package jianbao.extract;

/** A file of {@code --site-rules} that is no rule; the message names the file and says what is wrong. */
public final class BadSiteRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    BadSiteRule(String file, String what) {
        super(file + ": " + what);
        this.what = file + ": " + what;
    }

    /** The file and what is wrong with it. */
    public String what() {
        return what;
    }
}
