package jianbao.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Dates.Origin;
import jianbao.Page;
import jianbao.PageTime;
import org.jspecify.annotations.Nullable;

/** The dates a page offers, as far as they can be: none after the page was saved, none of which day and month are unclear. */
final class DateEvidence {
    /** Characters of a line that a date may dominate: in a longer one it is part of a sentence. */
    static final int DATE_LINE = 130;

    /** Characters of a value that is a date without separators, at most. */
    private static final int COMPACT = 16;

    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:19|20)\\d\\d(?!\\d)");
    private static final List<Pattern> COMPACT_DATES = List.of(
            Pattern.compile("(?<![0-9])((?:19|20)\\d\\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?![0-9])"),
            Pattern.compile("/((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?=/)"));

    private final LocalDate latest;
    private final boolean dayFirst;
    private final boolean monthFirst;
    private final List<DateCandidate> candidates = new ArrayList<>();
    private @Nullable DateCandidate changed;

    DateEvidence(Page page, List<Line> lines) {
        latest = latest(page);
        boolean day = false;
        boolean month = false;
        for (Line line : lines) {
            int slash = line.plain().indexOf('/');
            if (slash < 0
                    || line.plain().lastIndexOf('/') == slash
                    || line.text().length() > DATE_LINE) {
                continue;
            }
            Matcher m = SLASHED.matcher(line.plain());
            while (m.find()) {
                day |= Integer.parseInt(m.group(1)) > 12;
                month |= Integer.parseInt(m.group(2)) > 12;
            }
        }
        dayFirst = day && !month;
        monthFirst = month && !day;
    }

    /** No piece is published after its page was saved; a day's grace for the zones. */
    private static LocalDate latest(Page page) {
        Instant captured = page.captured();
        return (captured == null ? Instant.now() : captured)
                .atOffset(Moment.CHINA)
                .toLocalDate()
                .plusDays(1);
    }

    /** The date of a value that holds little else, or null. */
    @Nullable Moment moment(@Nullable String value) {
        if (value == null || value.length() > DATE_LINE) {
            return null;
        }
        Moment moment = DateReader.first(Line.plain(value));
        if (moment == null && value.length() <= COMPACT) {
            moment = compact(value);
        }
        return moment == null ? null : valid(moment);
    }

    /** The moment as this page means it; null if it cannot be. */
    @Nullable Moment valid(Moment moment) {
        Moment out = moment;
        if (moment.doubtfulOrder()) {
            if (!dayFirst && !monthFirst) {
                return null;
            }
            out = dayFirst ? moment.swapped() : moment;
        }
        return out.at().toLocalDate().isAfter(latest) ? null : out;
    }

    void add(@Nullable String value, double weight, Origin origin, String from) {
        Moment moment = moment(value);
        if (moment != null) {
            candidates.add(new DateCandidate(moment, weight, origin, from, -1));
        }
    }

    void add(DateCandidate candidate) {
        candidates.add(candidate);
    }

    /** Keeps the date of a change, which is told where no other is. */
    void addChanged(DateCandidate candidate) {
        changed = changed == null ? candidate : changed;
    }

    @Nullable DateCandidate changed() {
        return changed;
    }

    List<DateCandidate> candidates() {
        return candidates;
    }

    /** A date in an address or a number: 20240315, 2024-03/15, /2024/3/15/. */
    static @Nullable Moment compact(String text) {
        for (Pattern pattern : COMPACT_DATES) {
            Matcher m = pattern.matcher(PageTime.watching(text));
            if (m.find()) {
                Moment moment = DateReader.first(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
                if (moment != null) {
                    return moment;
                }
            }
        }
        return null;
    }
}
