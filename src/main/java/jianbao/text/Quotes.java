package jianbao.text;

/** Which quotation mark a line waits for. */
final class Quotes {
    /** In nats: more than a pair that is frequent, as every quotation that opens in a paragraph closes in it. */
    private static final double WAITED_FOR = 12;

    private Quotes() {}

    /** What it adds that a candidate closes a quotation open in its line, or takes away that it does not fit. */
    static double worth(String damaged, int at, CharSequence realigned, char candidate) {
        if (candidate != '“' && candidate != '”') {
            return 0;
        }
        int start = damaged.lastIndexOf('\n', at - 1) + 1;
        boolean open = balance(damaged.substring(start, at)) + balance(realigned) > 0;
        boolean last = at + 1 >= damaged.length() || damaged.charAt(at + 1) == '\n';
        if (candidate == '”') {
            return open ? WAITED_FOR : -WAITED_FOR;
        }
        return open || last ? -WAITED_FOR : 0;
    }

    private static int balance(CharSequence text) {
        return text.chars().map(c -> c == '“' ? 1 : c == '”' ? -1 : 0).sum();
    }
}
