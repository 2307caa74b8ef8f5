package jianbao.extract;

import java.util.regex.Pattern;

/** Whether a short text is about a point in time: a date line, a teaser's timestamp. */
final class DateShape {
    /** Longer texts mention dates; they do not consist of one. */
    private static final int LONGEST = 40;

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d\\d\\s*[-/.年]\\s*\\d{1,2}(?!\\d)"
                    + "|(?<!\\d)\\d{1,2}[:：]\\d\\d(?!\\d)"
                    + "|(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d(?!\\d)"
                    + "|\\d+\\s*(?:分钟|小时|天)前"
                    + "|\\d+ (?:min|minute|hour|day|week|month)s? ago"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:,? (?:19|20)\\d\\d|(?!\\d))"
                    + "|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? (?:19|20)\\d\\d",
            Pattern.CASE_INSENSITIVE);

    private DateShape() {}

    static boolean in(String text, Figures figures) {
        return figures.digits() > 0
                && figures.tokens() <= LONGEST
                && DATE.matcher(text).find();
    }
}
