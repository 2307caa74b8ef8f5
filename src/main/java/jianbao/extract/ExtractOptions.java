package jianbao.extract;

/**
 * How pages are extracted.
 *
 * @param repair whether damaged text is repaired
 */
public record ExtractOptions(boolean repair) {
    /** With repair. */
    public static final ExtractOptions DEFAULT = new ExtractOptions(true);
}
