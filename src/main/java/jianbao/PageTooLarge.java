package jianbao;

/** A page outgrew a {@link Bound} when it was taken apart. */
public final class PageTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String clause;

    PageTooLarge(String clause) {
        super(clause);
        this.clause = clause;
    }

    /** What is too large, without a full stop. */
    public String clause() {
        return clause;
    }

    /** What to report of the page that stands there. */
    public Unreadable at(Place place) {
        return new Unreadable(place, clause, true);
    }
}
