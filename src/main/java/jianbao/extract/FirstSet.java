package jianbao.extract;

/**
 * The characters that a match of a regular expression can begin with (its first set: Aho, Sethi and Ullman, 1986), read off the
 * expression as {@link java.util.regex.Pattern} writes it. It may hold more of them than there are, never fewer.
 */
final class FirstSet {
    private static final int ASCII = 128;

    /** Bits by which other characters are kept, many to a bit: so that few strangers pass. */
    private static final int OTHERS = 256;

    private final long[] bits = new long[(ASCII + OTHERS) / Long.SIZE];

    private FirstSet() {}

    /** The first set of an expression; every character where that may match the empty text. */
    static FirstSet of(String regex) {
        return behind("", regex);
    }

    /** The characters that a match can begin with where as many of some characters as there are have been passed over, its own among them. */
    static FirstSet behind(String passed, String regex) {
        var set = new FirstSet();
        if (set.new Reader(passed, regex).alternatives(true)) {
            set.addRange(Character.MIN_VALUE, Character.MAX_VALUE);
        }
        return set;
    }

    /** Whether a match may begin with a character: no is sure. */
    boolean has(char c) {
        int bit = bit(c);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    private static int bit(int c) {
        return c < ASCII ? c : ASCII + ((c ^ c >>> 8) & OTHERS - 1);
    }

    private void add(int c) {
        int bit = bit(c);
        bits[bit >>> 6] |= 1L << bit;
    }

    private void addRange(int from, int to) {
        boolean many = to - from >= OTHERS;
        for (int c = from; c <= (many ? Math.min(to, ASCII - 1) : to); c++) {
            add(c);
        }
        if (many) {
            addOthers();
        }
    }

    private void addOthers() {
        for (int bit = ASCII; bit < ASCII + OTHERS; bit++) {
            bits[bit >>> 6] |= 1L << bit;
        }
    }

    /** Goes through an expression; what it meets after the first character of a match only has to be passed over. */
    private final class Reader {
        private final String passed;
        private final String regex;
        private int at;
        private boolean anyCase;

        /** Whether the element may have been passed over. */
        private boolean over;

        Reader(String passed, String regex) {
            this.passed = passed;
            this.regex = regex;
        }

        /** Reads alternatives up to the end of their group; whether one of them may match the empty text. */
        boolean alternatives(boolean first) {
            boolean outside = anyCase;
            boolean empty = false;
            do {
                empty |= sequence(first);
            } while (passes("|"));
            anyCase = outside;
            return empty;
        }

        private boolean sequence(boolean first) {
            boolean empty = true;
            while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
                over = false;
                boolean nothing = element(first && empty);
                empty &= quantified() || nothing || over;
            }
            return empty;
        }

        /** Reads one element; whether it may match the empty text. */
        private boolean element(boolean first) {
            char c = regex.charAt(at++);
            switch (c) {
                case '(' -> {
                    return group(first);
                }
                case '[' -> members(first);
                case '\\' -> {
                    return escape(first);
                }
                case '^', '$' -> {
                    return true;
                }
                case '.' -> any(first);
                default -> one(c, first);
            }
            return false;
        }

        private boolean group(boolean first) {
            boolean looks = passes("?=") || passes("?!") || passes("?<=") || passes("?<!");
            if (passes("?i)")) {
                anyCase = true;
                return true;
            }
            boolean outside = anyCase;
            anyCase |= passes("?i:");
            if (!looks && passes("?<")) {
                at = regex.indexOf('>', at) + 1;
            }
            passes("?:");
            boolean empty = alternatives(first && !looks);
            at++;
            anyCase = outside;
            return looks || empty;
        }

        /** The members of a class, up to its bracket. */
        private void members(boolean first) {
            boolean all = passes("^");
            int start = at;
            while (regex.charAt(at) != ']' || at == start) {
                char c = regex.charAt(at++);
                all |= c == '[' || c == '&' && passes("&");
                if (c == '[') {
                    members(first);
                } else if (c == '\\') {
                    escape(first);
                } else if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                    range(c, regex.charAt(at + 1), first);
                    at += 2;
                } else {
                    one(c, first);
                }
            }
            at++;
            any(first && all);
        }

        private boolean escape(boolean first) {
            char c = regex.charAt(at++);
            switch (c) {
                case 'd' -> range('0', '9', first);
                case 's' -> {
                    range('\t', '\r', first);
                    one(' ', first);
                }
                case 'w' -> {
                    range('0', '9', first);
                    range('A', 'Z', first);
                    range('a', 'z', first);
                    one('_', first);
                }
                case 't' -> one('\t', first);
                case 'n' -> one('\n', first);
                case 'r' -> one('\r', first);
                case 'b', 'B', 'A', 'z', 'Z' -> {
                    return true;
                }
                case 'p' -> property(first);
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        any(first);
                        return Character.isDigit(c);
                    }
                    one(c, first);
                }
            }
            return false;
        }

        /** A property of Unicode: Han characters are not in ASCII; the others are not told apart. */
        private void property(boolean first) {
            boolean han = passes("{IsHan}");
            if (!han) {
                at = regex.indexOf('}', at) + 1;
            }
            if (first && han) {
                addOthers();
            }
            any(first && !han);
        }

        /** Reads what says how often the element before may stand there; whether it need not. */
        private boolean quantified() {
            boolean may = passes("?") || passes("*");
            if (!may && !passes("+") && at < regex.length() && regex.charAt(at) == '{') {
                may = regex.startsWith("{0", at);
                at = regex.indexOf('}', at) + 1;
            }
            if (!passes("?")) {
                passes("+");
            }
            return may;
        }

        private boolean passes(String next) {
            boolean there = regex.startsWith(next, at);
            at += there ? next.length() : 0;
            return there;
        }

        private void any(boolean first) {
            range(Character.MIN_VALUE, Character.MAX_VALUE, first);
        }

        private void one(char c, boolean first) {
            range(c, c, first);
        }

        private void range(char from, char to, boolean first) {
            if (!first) {
                return;
            }
            addRange(from, to);
            over |= passed.chars().anyMatch(c -> c >= from && c <= to);
            if (anyCase) {
                addRange(Character.toLowerCase(from), Character.toLowerCase(to));
                addRange(Character.toUpperCase(from), Character.toUpperCase(to));
            }
        }
    }
}
