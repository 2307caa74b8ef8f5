package jianbao.extract;

import java.util.regex.Pattern;

/** A line of credits: who wrote, where it comes from, when it was published. */
final class CreditLine {
    /** Characters of a line of credits, at most; of one that a date makes so. */
    private static final int LONGEST = 80;

    private static final int LONGEST_DATED = 60;

    /** Characters before a date that leads its line. */
    private static final int LEADING = 4;

    private static final Sought CREDITS =
            new Sought("(?:来源|出处|稿源|作者|记者|责编|编辑|时间|日期|发布(?:者|人|于)?|发表(?:于|在)?|来源于) ?[:/]");

    /** What the labels of {@link #CREDITS} end with. */
    private static final String CREDIT_ENDS = "源处者编辑间期布于人表在";

    private static final Pattern WESTERN_CREDITS = Pattern.compile("(?i:published|posted|updated|by )");
    private static final Pattern PIECE =
            Pattern.compile("(?:19|20)\\d\\d年?|\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}:\\d\\d(?::\\d\\d)?");

    private CreditLine() {}

    /** Whether a line holds a date or a label, and little else. */
    static boolean is(Line line) {
        String plain = line.plain();
        if (plain.length() > LONGEST) {
            return false;
        }
        if (PIECE.matcher(plain).matches() || PostedBy.ORIGINAL.matcher(plain).lookingAt()) {
            return true;
        }
        boolean label = line.han() && line.labelEnds(CREDIT_ENDS) && CREDITS.in(plain);
        if (label || WESTERN_CREDITS.matcher(plain).lookingAt()) {
            return true;
        }
        // A date at the end of a teaser tells of the teaser.
        Moment date = plain.length() <= LONGEST_DATED ? line.date() : null;
        return date != null && (date.start() <= LEADING || date.saysTime());
    }
}
