package jianbao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.PageTime;

/** Whether a short text is about a point in time: a date line, a teaser's timestamp. */
final class DateShape {
    /** Longer texts mention dates; they do not consist of one. */
    private static final int LONGEST = 40;

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d\\d\\s*[-/.年]\\s*\\d{1,2}(?!\\d)"
                    + "|(?<!\\d)\\d{1,2}[:：]\\d\\d(?!\\d)"
                    + "|(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d(?!\\d)"
                    + "|\\d++\\s*+(?:分钟|小时|天)前"
                    + "|\\d++ (?:min|minute|hour|day|week|month)s? ago"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:,? (?:19|20)\\d\\d|(?!\\d))"
                    + "|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? (?:19|20)\\d\\d",
            Pattern.CASE_INSENSITIVE);

    private DateShape() {}

    static boolean in(String text, Figures figures) {
        return figures.digits() > 0 && figures.tokens() <= LONGEST && found(text);
    }

    /** Looks where a date may begin only: at a digit or at the name of a month. */
    private static boolean found(String text) {
        Matcher date = DATE.matcher(PageTime.watching(text)).useTransparentBounds(true);
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (digit(c)) {
                int end = end(text, i);
                if (goesOn(text, end) && (at(date, i) || end - i > 2 && at(date, end - 2))) {
                    return true;
                }
                i = end - 1;
            } else if (c < 0x80 && Months.at(text, i) && at(date, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(Matcher date, int place) {
        return date.region(place, date.regionEnd()).lookingAt();
    }

    /** One past the last digit of a number: no date begins within one but at its last two digits, and numbers may be as long as a page. */
    private static int end(String text, int number) {
        int end = number;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a number is followed by what may stand behind the first number of a date. */
    private static boolean goesOn(String text, int end) {
        return end < text.length() && " -/.:年：分小天\t\n\u000B\f\r".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
