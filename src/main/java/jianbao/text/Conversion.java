package jianbao.text;

/** Converts between the scripts for reading, with phrases. */
public final class Conversion {
    private Conversion() {}

    public static String toHans(String text) {
        return text;
    }

    public static String toHant(String text) {
        return text;
    }
}
