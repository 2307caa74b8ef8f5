package jianbao.text;

/** How many columns a character takes on a terminal. */
public final class DisplayWidth {
    private DisplayWidth() {}

    public static int of(int codePoint) {
        return Han.is(codePoint) ? 2 : 1;
    }
}
