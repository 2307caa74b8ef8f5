package jianbao.extract;

/**
 * What of the shapes of a date a text holds, told in one look: the patterns that find dates are slow to fail, and most
 * lines hold none. A no is sure, a yes is not.
 *
 * @param leads whether a year stands before a separator: 2024-3-15, 2024 年
 * @param apart whether one stands before a number with a slash: 2024 03/15
 * @param ends whether a year stands behind one: 3/15/2024
 * @param month whether the name of a month stands in a text that has a year
 * @param han whether a year is written in Han characters: 二〇二四年
 * @param minguo whether one may be counted from the Republic: 民国113年, 日期:113-01-23
 */
record YearSigns(boolean leads, boolean apart, boolean ends, boolean month, boolean han, boolean minguo) {
    static final YearSigns NONE = new YearSigns(false, false, false, false, false, false);

    /** Whether there is any. */
    boolean any() {
        return leads || apart || ends || month || han || minguo;
    }

    static YearSigns of(String text) {
        boolean any = false;
        boolean leads = false;
        boolean apart = false;
        boolean ends = false;
        boolean han = false;
        boolean minguo = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '年') {
                han |= i >= 4 && (text.charAt(i - 4) == '一' || text.charAt(i - 4) == '二');
            } else if (c == '国' || c == '國') {
                minguo |= i > 0 && text.charAt(i - 1) == '民';
            } else if (c == '期') {
                minguo |= i + 2 < length && (text.charAt(i + 1) == ':' || text.charAt(i + 1) == ' ');
            } else if ((c == '1' || c == '2') && year(text, i)) {
                any = true;
                int behind = i + 4 < length && text.charAt(i + 4) == ' ' ? i + 5 : i + 4;
                leads |= behind < length && "年-/.".indexOf(text.charAt(behind)) >= 0;
                apart |= behind > i + 4 && slashed(text, behind);
                ends |= i > 0 && "/.-".indexOf(text.charAt(i - 1)) >= 0;
            }
        }
        return any || han || minguo ? new YearSigns(leads, apart, ends, any && Months.in(text), han, minguo) : NONE;
    }

    private static boolean year(String text, int at) {
        return at + 3 < text.length()
                && text.charAt(at + 1) == (text.charAt(at) == '1' ? '9' : '0')
                && digit(text.charAt(at + 2))
                && digit(text.charAt(at + 3));
    }

    private static boolean slashed(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 4 && (digit(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        return end > at && end < text.length() && text.charAt(end) == '/';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
