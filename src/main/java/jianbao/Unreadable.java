package jianbao;

/**
 * Something that could not be read as a page.
 *
 * @param place where it stands
 * @param reason one clause without a full stop, for a person: {@code "not text: it starts like a PNG image"}
 * @param failure whether it counts as a failure (exit code 1), or was merely passed over
 */
public record Unreadable(Place place, String reason, boolean failure) implements Capture {
    private static final String LEFT_OUT = "left out by its name";

    /** Something that the user did not choose. */
    public static Unreadable leftOut(Place place) {
        return new Unreadable(place, LEFT_OUT, false);
    }

    /** A page at which our own reading went wrong: it is reported, and those around it are read. */
    public static Unreadable fault(Place place, Throwable trouble) {
        return new Unreadable(place, "reading it went wrong, which is a fault of this program (" + trouble + ")", true);
    }

    /** Whether it could be read, had the user chosen it. */
    public boolean isLeftOut() {
        return reason.equals(LEFT_OUT);
    }
}
