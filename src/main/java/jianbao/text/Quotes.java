package jianbao.text;

/** Which quotation mark a line waits for. */
final class Quotes {
    /** In nats: more than a known pair, as every quotation that opens in a paragraph closes in it. */
    private static final double WAITED_FOR = 6;

    private Quotes() {}

    /** What it adds that a candidate closes a quotation open in its line, or loses if it closes none. */
    static double worth(String damaged, int at, CharSequence realigned, char candidate) {
        if (candidate != '“' && candidate != '”') {
            return 0;
        }
        int start = damaged.lastIndexOf('\n', at - 1) + 1;
        boolean open = balance(damaged.substring(start, at)) + balance(realigned) > 0;
        return open == (candidate == '”') ? WAITED_FOR : -WAITED_FOR;
    }

    private static int balance(CharSequence text) {
        return text.chars().map(c -> c == '“' ? 1 : c == '”' ? -1 : 0).sum();
    }
}
