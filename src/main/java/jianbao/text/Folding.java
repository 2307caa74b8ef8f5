package jianbao.text;

/** One-to-one folding. */
public final class Folding {
    private Folding() {}

    public static int fold(int codePoint) {
        return Character.toLowerCase(codePoint);
    }
}
