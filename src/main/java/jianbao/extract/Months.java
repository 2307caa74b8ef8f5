package jianbao.extract;

/** The names of the months in English, by their first three letters in either case. */
final class Months {
    /** In their order. */
    static final String NAMES = "jan feb mar apr may jun jul aug sep oct nov dec";

    private Months() {}

    /** Whether one stands in a text. */
    static boolean in(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            if (at(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one begins at a place. */
    static boolean at(String text, int at) {
        if (at + 2 >= text.length()) {
            return false;
        }
        char second = small(text.charAt(at + 1));
        char third = small(text.charAt(at + 2));
        return switch (small(text.charAt(at))) {
            case 'j' -> second == 'a' && third == 'n' || second == 'u' && (third == 'n' || third == 'l');
            case 'f' -> second == 'e' && third == 'b';
            case 'm' -> second == 'a' && (third == 'r' || third == 'y');
            case 'a' -> second == 'p' && third == 'r' || second == 'u' && third == 'g';
            case 's' -> second == 'e' && third == 'p';
            case 'o' -> second == 'c' && third == 't';
            case 'n' -> second == 'o' && third == 'v';
            case 'd' -> second == 'e' && third == 'c';
            default -> false;
        };
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
}
