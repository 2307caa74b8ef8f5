package jianbao.extract;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import jianbao.Dates.Precision;
import org.jspecify.annotations.Nullable;

/** Finds dates in a short text. Impossible ones are no dates, and relative ones (昨天, 3 hours ago) say nothing. */
final class DateReader {
    /** No page is older than the web, but what stands on it may be; newspapers digitised since. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2099;

    private static final String YEAR = "((?:19|20)\\d\\d)";
    /** The year ends, or the clock is glued to it. */
    private static final String GLUED_CLOCK = "(?:(?=\\d{1,2}:\\d\\d)|(?!\\d))";

    private static final String CLOCK =
            "(?:[ ,T|/]{0,4}(?:(?:星期|周)[一二三四五六日天])?(?:\\([^()]{1,6}\\))?[ ,\\-–|]{0,4}(?:at |@ ?|HKT |北京时间 ?|香港时间 ?)?(上午|下午|晚上|凌晨|中午)?"
                    + " ?(\\d{1,2})(?:(?:[:时点] ?|\\.(?=\\d\\d (?:GMT|BST|UTC|[CE]E?[SD]?T|IST)\\b))(\\d{1,2})(?:[:分] ?(\\d{1,2})(?:\\.\\d{1,9})?秒?)?分?|时|点)"
                    + " ?([AaPp]\\.?[Mm]\\b\\.?)? ?(Z\\b|GMT|UTC|[+-]\\d\\d:?\\d\\d)?)?";
    private static final Sought YMD = new Sought("(?<![\\d.])" + YEAR
            + "(?: ?[年] ?| ?[-/.] ?)(\\d{1,2})(?: ?[月] ?| ?[-/.] ?)(\\d{1,2}?)(?:(?=\\d\\d:\\d\\d)|(?!\\d))[日号]?"
            + CLOCK);
    /** 2024 03/15 08:31: the year in a box of its own. */
    private static final Sought YEAR_APART =
            new Sought("(?<![\\d.])" + YEAR + " {1,2}(\\d{1,2}) ?/ ?(\\d{1,2})(?!\\d)" + CLOCK);

    private static final Sought YEAR_LAST =
            new Sought("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR + "(?!\\d)" + CLOCK);
    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final Sought MONTH_FIRST = new Sought(
            "(?i)(?<![\\p{L}])" + MONTH + " {0,2}(\\d{1,2})(?:st|nd|rd|th)?,? {0,2}" + YEAR + GLUED_CLOCK + CLOCK);
    private static final Sought DAY_FIRST = new Sought("(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]{1,2}" + MONTH
            + ",?[ -]{1,2}" + YEAR + GLUED_CLOCK + CLOCK);
    /** Wed Jan 15 11:35:28 2020, with a zone before the year or without, as C and Java write dates; Mar 27 Wed 2019 21:14. */
    private static final Sought YEAR_BEHIND_CLOCK = new Sought("(?i)(?<![\\p{L}])" + MONTH
            + " {1,2}(\\d{1,2})(?: (?:(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?: [a-z]{3,4})?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})) "
            + YEAR + "(?!\\d)(?: (\\d{1,2}):(\\d\\d)(?::(\\d\\d))?)?");

    private static final Sought YEAR_MONTH = new Sought("(?<!\\d)" + YEAR + " ?年 ?(\\d{1,2}) ?月(?! ?\\d)");
    private static final Sought MONTH_YEAR =
            new Sought("(?<![\\p{L}\\d])(?<!\\d ?)" + MONTH + ",? " + YEAR + "(?!\\d)");
    private static final Sought HAN_DATE =
            new Sought("([一二][九〇零○oO0][〇零○oO0一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]");
    private static final String HAN_DIGITS = "〇一二三四五六七八九";

    /** 民国113年1月23日, and behind a label 113-01-23: years of the Republic, as Taiwan counts them. */
    private static final Sought MINGUO = new Sought(
            "民[国國] ?(\\d{2,3}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日|(?<=日期[: ]{1,3})(1[0-2]\\d)(?:[-/.年])(\\d{1,2})[-/.月](\\d{1,2})(?!\\d)");

    /** The year before the first of the Republic. */
    private static final int REPUBLIC = 1911;

    /** 发表于 04-05-30 09:12: the century goes without saying where posts are dated. */
    private static final Sought BRIEF = new Sought(
            "发[表布](?:时间|于|在)? ?:? ?(?=\\d)(\\d\\d)-(\\d{1,2})-(\\d{1,2}) (\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?!\\d)");

    /** The last year of this century that two digits stand for. */
    private static final int THIS_CENTURY = 49;

    private DateReader() {}

    /** Every date in a text (of which full-width forms are narrowed: {@link Line#plain}), in its order. */
    static List<Moment> all(String plain) {
        YearSigns signs = YearSigns.of(plain);
        Matcher brief = BRIEF.find(plain, 0);
        if (!signs.any() && brief == null) {
            return List.of();
        }
        List<Moment> found = new ArrayList<>(2);
        if (brief != null) {
            Moment moment = brief(brief);
            found.addAll(moment == null ? List.of() : List.of(moment));
        }
        if (signs.leads()) {
            collect(YMD, plain, found, m -> clocked(m, number(m, 1), number(m, 2), number(m, 3), 4, false));
        }
        if (signs.apart()) {
            collect(YEAR_APART, plain, found, m -> clocked(m, number(m, 1), number(m, 2), number(m, 3), 4, false));
        }
        if (signs.ends()) {
            collect(YEAR_LAST, plain, found, DateReader::yearLast);
        }
        if (signs.month()) {
            collect(MONTH_FIRST, plain, found, m -> clocked(m, number(m, 3), month(m, 1), number(m, 2), 4, false));
            collect(YEAR_BEHIND_CLOCK, plain, found, DateReader::yearBehindClock);
            collect(DAY_FIRST, plain, found, m -> clocked(m, number(m, 3), month(m, 2), number(m, 1), 4, false));
        }
        if (signs.han()) {
            collect(HAN_DATE, plain, found, DateReader::inHan);
        }
        if (signs.leads()) {
            collect(YEAR_MONTH, plain, found, m -> moment(number(m, 1), number(m, 2), 1, Precision.MONTH, m));
        }
        if (signs.month()) {
            collect(MONTH_YEAR, plain, found, m -> moment(number(m, 2), month(m, 1), 1, Precision.MONTH, m));
        }
        if (signs.minguo()) {
            collect(MINGUO, plain, found, DateReader::minguo);
        }
        found.sort(Comparator.comparingInt(Moment::start));
        return found;
    }

    /** The first date in a text that says its day, or null. */
    static @Nullable Moment first(String plain) {
        return first(all(plain));
    }

    /** The first of these dates that says its day, or null. */
    static @Nullable Moment first(List<Moment> dates) {
        for (Moment moment : dates) {
            if (moment.saysDay()) {
                return moment;
            }
        }
        return null;
    }

    private interface Reading {
        @Nullable Moment of(Matcher m);
    }

    private static void collect(Sought pattern, String plain, List<Moment> found, Reading reading) {
        for (Matcher m = pattern.find(plain, 0); m != null; m = pattern.find(plain, m.end())) {
            Moment moment = reading.of(m);
            if (moment != null && isFree(found, m.start(), m.end())) {
                found.add(moment);
            }
        }
    }

    /** Whether no date that was found reaches into a range. */
    private static boolean isFree(List<Moment> found, int start, int end) {
        for (Moment other : found) {
            if (other.start() < end && start < other.end()) {
                return false;
            }
        }
        return true;
    }

    /** 7/5/2005: the American order with a 12-hour clock, the only possible one where a part is above 12, else doubtful. */
    private static @Nullable Moment yearLast(Matcher m) {
        int a = number(m, 1);
        int b = number(m, 3);
        boolean american = m.group(9) != null;
        if (a > 12) {
            return clocked(m, number(m, 4), b, a, 5, false);
        }
        boolean doubtful = !american && b <= 12 && a != b;
        return ".".equals(m.group(2))
                ? clocked(m, number(m, 4), b, a, 5, false)
                : clocked(m, number(m, 4), a, b, 5, doubtful);
    }

    private static @Nullable Moment brief(Matcher m) {
        int year = number(m, 1);
        try {
            var time = LocalDateTime.of(
                    year + (year <= THIS_CENTURY ? 2000 : 1900),
                    number(m, 2),
                    number(m, 3),
                    number(m, 4),
                    number(m, 5),
                    m.group(6) == null ? 0 : number(m, 6));
            return new Moment(
                    time, m.group(6) == null ? Precision.MINUTE : Precision.SECOND, null, m.start(1), m.end(), false);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Moment yearBehindClock(Matcher m) {
        int clock = m.group(3) != null ? 3 : 7;
        String second = m.group(clock + 2);
        if (m.group(clock) == null) {
            return moment(number(m, 6), month(m, 1), number(m, 2), Precision.DAY, m);
        }
        try {
            var time = LocalDateTime.of(
                    number(m, 6),
                    month(m, 1),
                    number(m, 2),
                    number(m, clock),
                    number(m, clock + 1),
                    second == null ? 0 : Integer.parseInt(second));
            return checked(time, second == null ? Precision.MINUTE : Precision.SECOND, m);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Moment inHan(Matcher m) {
        int year = 0;
        for (char c : m.group(1).toCharArray()) {
            year = year * 10 + Math.max(0, HAN_DIGITS.indexOf(c));
        }
        return moment(year, hanNumber(m.group(2)), hanNumber(m.group(3)), Precision.DAY, m);
    }

    private static @Nullable Moment minguo(Matcher m) {
        int at = m.group(1) != null ? 1 : 4;
        return moment(REPUBLIC + number(m, at), number(m, at + 1), number(m, at + 2), Precision.DAY, m);
    }

    /** 十一 is 11, 二十 is 20. */
    private static int hanNumber(String han) {
        int ten = han.indexOf('十');
        if (ten < 0) {
            return han.length() == 1 ? HAN_DIGITS.indexOf(han) : 0;
        }
        int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(han.charAt(0));
        return tens * 10 + (ten + 1 < han.length() ? HAN_DIGITS.indexOf(han.charAt(ten + 1)) : 0);
    }

    /** A date with the clock's groups (half, hour, minute, second, am, zone) from {@code at} on. */
    private static @Nullable Moment clocked(Matcher m, int year, int month, int day, int at, boolean doubtful) {
        String hour = m.group(at + 1);
        if (hour == null) {
            return with(moment(year, month, day, Precision.DAY, m), doubtful, null);
        }
        String minute = m.group(at + 2);
        String second = m.group(at + 3);
        int h = hour(Integer.parseInt(hour), m.group(at), m.group(at + 4));
        Precision precision = second != null ? Precision.SECOND : minute != null ? Precision.MINUTE : Precision.HOUR;
        try {
            var time = LocalDateTime.of(
                    year,
                    month,
                    day,
                    h,
                    minute == null ? 0 : Integer.parseInt(minute),
                    second == null ? 0 : Integer.parseInt(second));
            return with(checked(time, precision, m), doubtful, offset(m.group(at + 5)));
        } catch (DateTimeException e) {
            // 2020-06-06 99:10 still tells the day.
            return with(moment(year, month, day, Precision.DAY, m), doubtful, null);
        }
    }

    private static int hour(int hour, @Nullable String half, @Nullable String am) {
        boolean afternoon = "下午".equals(half)
                || "晚上".equals(half)
                || am != null && am.toLowerCase(Locale.ROOT).startsWith("p");
        boolean morning = am != null && am.toLowerCase(Locale.ROOT).startsWith("a");
        return afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        try {
            return zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : ZoneOffset.UTC;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Moment with(@Nullable Moment moment, boolean doubtful, @Nullable ZoneOffset offset) {
        return moment == null
                ? null
                : new Moment(moment.at(), moment.precision(), offset, moment.start(), moment.end(), doubtful);
    }

    private static @Nullable Moment moment(int year, int month, int day, Precision precision, Matcher m) {
        try {
            return checked(LocalDateTime.of(year, month, day, 0, 0), precision, m);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Moment checked(LocalDateTime at, Precision precision, Matcher m) {
        return at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR
                ? null
                : new Moment(at, precision, null, m.start(), m.end(), false);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(Matcher m, int group) {
        return Months.NAMES.indexOf(m.group(group).toLowerCase(Locale.ROOT)) / 4 + 1;
    }
}
