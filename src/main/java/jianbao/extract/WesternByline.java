package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits.Author;

/** Reads bylines in English: By Ann Miller and Bob Stone, This post was written by Ann Miller. */
final class WesternByline {
    private static final Pattern BY = Pattern.compile(
            "^(?:[/|•·–-] ?)?(?:(?:(?:Written|Posted|Reported|Story|Text|Words|Published|Co-authored|Co-written) )?(?:[Bb][Yy]|BY)(?:[: ] ?|(?=\\p{Lu}\\p{Ll}))|(?:Author|Writer|Reporter)s? ?: ?)(.{3,90})$");
    private static final Pattern WRITTEN = Pattern.compile(
            "^(?:Written|Text|Words|Story|Article|Authored) [Bb]y:? (.{3,90})$|(?i:(?:post|article|story|piece|guide) (?:was|is) (?:written|authored) by) ([^.]{3,60})");
    private static final Pattern DATED = Pattern.compile(
            "(?i)(?:last )?(?:updated|published)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? 20\\d\\d");

    /** Characters of a line that tells the date; of one with the name as well. */
    private static final int SHORT = 50;

    private static final int LONGEST = 160;

    /** Words of a name, at most, where its line is not beside the date's. */
    private static final int NAME = 3;

    private static final Pattern GLUED = Pattern.compile("[Bb]y\\p{Lu}");

    private static final Pattern BETWEEN_NAMES = Pattern.compile(" ?(?:,|&|\\band\\b) ?");

    /** What stands between a name and the date behind it. */
    private static final Pattern END = Pattern.compile("[ |/•·⋅–,-]+$");

    private static final Pattern BY_BEHIND = Pattern.compile(
            "(?: ?[|•·⋅–-] ?\\d{1,3} min(?:ute)?s?(?: read)?)?[ ,|/•·⋅–-]{1,3}[Bb][Yy]:? ([^|•·]{3,60})");

    /** Begins a line that tells when, and not who. */
    private static final Pattern WHEN =
            Pattern.compile("(?i)(?:first |last )?(?:posted|published|updated|modified|created|edited)\\b");

    /** What somebody is, or works for, and no name. */
    private static final Pattern WORKS = Pattern.compile(
            "(?i)(?:location|joined|member|messages|thread starter)\\b.*|.*\\b(?:inc|llc|ltd|gmbh|corp|plc|ab)\\.?|.*\\b(?:news|staff|writers?|reporters?|editors?|correspondents?|times|post|magazine|team|media|press|contributors?|journal|tribune|herald|today|network|desk|bureau|columnist|producer|online|daily|weekly)|the \\p{L}[\\p{L} ]{1,30}");

    /** What somebody does for a newspaper, on the line below the name. */
    private static final Pattern OCCUPATION = Pattern.compile(
            "(?i)(?:[\\p{L}&'-]+ ){0,5}(?:correspondent|reporter|writer|columnist|journalist|critic|editor)(?:, [^.]{2,30}| at [^.]{2,30})?");

    /** The line above a name that is that of a company: a press release. */
    private static final Pattern PROVIDED = Pattern.compile(
            "(?i)(?:news |content |article )?(?:provided|sponsored|presented|issued|distributed) by ?:?");

    /** For whom a person writes, behind the name: Ann Miller for Mailonline, Ann Miller BBC News. */
    private static final Pattern EMPLOYER = Pattern.compile(
            "(?<=\\p{Ll})(?: [Ff]or (?=\\p{Lu}|the )| (?=\\p{Lu}{2,5} \\p{Lu}\\p{Ll})).*"
                    + "|(?<= [\\p{L}.'-]{2,20})(?<!Editorial) (?:(?!Editorial)\\p{Lu}[\\p{L}.]+ ){0,2}(?:[Ss]taff|[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)\\b.*");

    /** Posted by snow, By snow_12: an account of one word. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "[Pp]osted [Bb]y:? (\\p{L}[\\w.-]{2,20})(?= at | on |,|$| \\d| [|·•»])|[Bb]y:? (?=\\w*[_\\d])(\\p{L}\\w{2,20})(?= |$)");

    /** Lines from a name to its date, at most. */
    private static final int TO_DATE = 3;

    /** An account's name: Posted on March 15, 2024 by ann. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\w.-]{2,20}");

    private static final Pattern BEHIND_PLACE = Pattern.compile("\\p{Lu}[^/|]{1,40} [/|] ?[Bb][Yy] (.{3,90})");

    /** TNN, PTI, AFP: whom somebody writes for, behind the name. */
    private static final Pattern AGENCY = Pattern.compile("\\p{Lu}{2,6}(?: [|/-])?");

    /** Who took the pictures, behind who wrote. */
    private static final Pattern CAMERA =
            Pattern.compile(" (?:Pictures?|Photos?|Photographs|Photography|Images?|Illustrations?|Video) [Bb]y .*");

    private static final Pattern MAIL = Pattern.compile(" \\S{1,60}@\\S{1,60}");

    private WesternByline() {}

    /** Whether a line begins with By. */
    static boolean by(String plain) {
        return !plain.isEmpty()
                && "WPRSTBbAC/|".indexOf(plain.charAt(0)) >= 0
                && BY.matcher(plain).matches();
    }

    /** Whom a line that begins with By names. */
    static List<Author> signed(String plain) {
        Matcher m = BY.matcher(plain);
        List<Author> names = m.matches() ? names(m.group(1)) : List.of();
        Matcher account = names.isEmpty() ? ACCOUNT.matcher(plain) : null;
        if (account == null || !account.lookingAt()) {
            return names;
        }
        String name = account.group(1) == null ? account.group(2) : account.group(1);
        return PersonName.penName(name) ? List.of(new Author(name, null, List.of())) : List.of();
    }

    /** Written by X, This post was written by X: said with its verb, it counts wherever it stands. */
    static List<Author> written(String plain) {
        if (!says(plain)) {
            return List.of();
        }
        Matcher m = WRITTEN.matcher(plain);
        return m.find() ? names(m.group(1) != null ? m.group(1) : m.group(2)) : List.of();
    }

    /** Whether a "by" stands behind a space: the pattern for the verb before it is slow to fail. */
    private static boolean says(String plain) {
        for (int at = plain.indexOf(' '); at >= 0; at = plain.indexOf(' ', at + 1)) {
            if (plain.regionMatches(true, at + 1, "by", 0, 2)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Names on a line of their own, with the date on the next one or on the one before, or where they work between; of two lines that
     * may both be names the upper one is: Ann Miller above Haizhou Courier.
     *
     * @param anchor the line of the headline
     */
    static List<Author> besideDate(List<Line> lines, int i, int anchor) {
        boolean second = i - 1 > anchor && isDate(lines, i + 1) && names(lines, i - 1);
        boolean first = i <= anchor + 2
                && lines.get(i).text().split(" ").length <= NAME
                && alone(lines.get(i).text()).size() == 1
                && dateFollows(lines, i);
        boolean beside = isDate(lines, i + 1) || isDate(lines, i - 1) || first || occupied(lines, i + 1);
        boolean provided = PROVIDED.matcher(lines.get(i - 1).plain()).matches();
        return beside && !second && !provided ? alone(lines.get(i).text()) : List.of();
    }

    /** Whether a line says what somebody does for a newspaper: Rural affairs correspondent. */
    private static boolean occupied(List<Line> lines, int i) {
        return i < lines.size()
                && lines.get(i).text().length() <= SHORT
                && OCCUPATION.matcher(lines.get(i).plain()).matches();
    }

    /** Whether a date stands closely below a name, and nothing but short lines between: where they work, what they are called elsewhere. */
    private static boolean dateFollows(List<Line> lines, int name) {
        for (int i = name + 1; i < Math.min(lines.size(), name + 1 + TO_DATE); i++) {
            if (isDate(lines, i)) {
                return true;
            }
            if (lines.get(i).text().length() > SHORT) {
                return false;
            }
        }
        return false;
    }

    /** Whether a line is names alone. */
    private static boolean names(List<Line> lines, int i) {
        return !alone(lines.get(i).text()).isEmpty();
    }

    private static boolean isDate(List<Line> lines, int i) {
        Line line = i >= 0 && i < lines.size() ? lines.get(i) : null;
        return line != null
                && (DATED.matcher(line.plain()).lookingAt() || line.text().length() <= SHORT && line.date() != null);
    }

    /** March 15, 2024 by Ann Miller; Ann Miller · Mar 15, 2024 · 5 min read: the names on the line of the date. */
    static List<Author> withDate(Line line) {
        List<Author> behind = behindDate(line);
        Moment date = behind.isEmpty() && line.text().length() <= LONGEST ? line.date() : null;
        return date == null ? behind : before(line, date);
    }

    /** March 15, 2024 by Ann Miller. */
    static List<Author> behindDate(Line line) {
        for (Moment date : line.text().length() <= LONGEST ? line.dates() : List.<Moment>of()) {
            Matcher by = BY_BEHIND
                    .matcher(line.plain())
                    .region(date.end(), line.plain().length());
            if (by.lookingAt()) {
                List<Author> names = names(by.group(1));
                boolean account = names.isEmpty()
                        && line.plain().startsWith("Posted on")
                        && WORD.matcher(by.group(1)).matches()
                        && PersonName.penName(by.group(1));
                return account ? List.of(new Author(by.group(1), null, List.of())) : names;
            }
        }
        return List.of();
    }

    /** Whom a line names behind where they work: ABC Broken Hill / By Ann Miller. */
    static List<Author> behindPlace(String plain) {
        Matcher by = BEHIND_PLACE.matcher(plain);
        return by.matches() ? names(by.group(1)) : List.of();
    }

    private static List<Author> before(Line line, Moment date) {
        return alone(END.matcher(line.plain().substring(0, date.start())).replaceFirst(""));
    }

    /** Whether what stands before a date are names alone. */
    static boolean leads(Line line, Moment date) {
        return date.start() <= SHORT && !before(line, date).isEmpty();
    }

    /** The names of a text that holds nothing else but where they work. */
    private static List<Author> alone(String text) {
        List<Author> authors = new ArrayList<>();
        if (WHEN.matcher(text).lookingAt()) {
            return authors;
        }
        for (String part : BETWEEN_NAMES.split(text)) {
            String one = authors.isEmpty() ? person(part.strip()) : part.strip();
            boolean works = works(one)
                    || DataAuthors.TITLES.matcher(one).matches()
                    || !authors.isEmpty() && AGENCY.matcher(one).matches();
            if (!works && !GLUED.matcher(one).lookingAt() && PersonName.western(one)) {
                authors.add(new Author(one, null, List.of()));
            } else if (!works) {
                return List.of();
            }
        }
        return authors;
    }

    /** A name without the employer behind it. */
    static String person(String text) {
        return EMPLOYER.matcher(text).replaceFirst("");
    }

    /** Whether a text tells what somebody is or works for. */
    static boolean works(String text) {
        return WORKS.matcher(text).matches();
    }

    private static List<Author> names(String text) {
        List<Author> authors = new ArrayList<>();
        for (String name : CAMERA.matcher(
                        text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll(""))
                .replaceFirst("")
                .split(
                        " ?(?:,|&|\\band\\b|\\bwith\\b| / | [Ii]n |\\||•|·|⋅| on | posted | published | - |–|\\d+ min|(?<=[a-z]{3})\\. ) ?")) {
            String one = person(name.strip());
            if (one.isEmpty()) {
                continue;
            }
            boolean works = !authors.isEmpty() && (works(one) || works(name));
            if (works
                    || !PersonName.western(one)
                    || DataAuthors.TITLES.matcher(one).matches()) {
                break;
            }
            authors.add(new Author(one, null, List.of()));
            if (one.length() < name.strip().length() && works(name)) {
                // Ann Miller Digital Editor and Master Gardener: what follows is a title too.
                break;
            }
        }
        return authors;
    }
}
