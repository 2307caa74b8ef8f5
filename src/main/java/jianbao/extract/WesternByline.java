package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits.Author;

/** Reads bylines in English: By Ann Miller and Bob Stone, This post was written by Ann Miller. */
final class WesternByline {
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:Written|Posted|Reported|Story|Text|Words|Published) )?(?:[Bb][Yy]|BY)(?:[: ] ?|(?=\\p{Lu}\\p{Ll}))(.{3,90})$");
    private static final Pattern WRITTEN = Pattern.compile(
            "^(?:Written|Text|Words|Story|Article|Authored) [Bb]y:? (.{3,90})$|(?i:(?:post|article|story|piece|guide) (?:was|is) (?:written|authored) by) ([^.]{3,60})");
    private static final Pattern DATED = Pattern.compile(
            "(?i)(?:last )?(?:updated|published)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? 20\\d\\d");

    private WesternByline() {}

    /** Whether a line begins with By. */
    static boolean by(String plain) {
        return !plain.isEmpty()
                && "WPRSTBb".indexOf(plain.charAt(0)) >= 0
                && BY.matcher(plain).matches();
    }

    /** Whom a line that begins with By names. */
    static List<Author> signed(String plain) {
        Matcher m = BY.matcher(plain);
        return m.matches() ? names(m.group(1)) : List.of();
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

    /** Names on a line of their own, with the date on the next. */
    static List<Author> above(Line line, Line next) {
        if (!DATED.matcher(next.plain()).lookingAt()) {
            return List.of();
        }
        List<Author> authors = names(line.text());
        return authors.size() == line.text().split(" ?(?:,|&|\\band\\b) ?").length ? authors : List.of();
    }

    private static List<Author> names(String text) {
        List<Author> authors = new ArrayList<>();
        for (String name : text.split(" ?(?:,|&|\\band\\b|\\bwith\\b|\\||•|·|⋅| on | - |–|(?<=[a-z]{3})\\. ) ?")) {
            String one = name.strip();
            if (one.isEmpty()) {
                continue;
            }
            if (!PersonName.western(one) || DataAuthors.TITLES.matcher(one).matches()) {
                break;
            }
            authors.add(new Author(one, null, List.of()));
        }
        return authors;
    }
}
