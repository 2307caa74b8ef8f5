package jianbao.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ranges of quality as people write them: {@code 0.8} and {@code >=0.8} are at least so much, {@code <0.5}, {@code 0.3..0.7}. */
final class GradeRange {
    private static final String NUMBER = "(?:\\d++(?:\\.\\d++)?|\\.\\d++)";
    private static final Pattern BETWEEN = Pattern.compile("(" + NUMBER + ")?\\.\\.(" + NUMBER + ")?");
    private static final Pattern COMPARED = Pattern.compile("([<>]=?|=)?(" + NUMBER + ")");

    private GradeRange() {}

    /** The range that a folded word means; null if it means none. */
    static Reading.@Nullable Graded read(String word) {
        Matcher between = BETWEEN.matcher(word);
        if (between.matches() && word.length() > 2) {
            String from = between.group(1);
            String to = between.group(2);
            return new Reading.Graded(
                    from == null ? Double.NEGATIVE_INFINITY : Double.parseDouble(from),
                    to == null ? Double.POSITIVE_INFINITY : Double.parseDouble(to));
        }
        Matcher compared = COMPARED.matcher(word);
        return compared.matches() ? compared(compared.group(1), Double.parseDouble(compared.group(2))) : null;
    }

    private static Reading.Graded compared(@Nullable String sign, double number) {
        return switch (sign) {
            case "<" -> new Reading.Graded(Double.NEGATIVE_INFINITY, Math.nextDown(number));
            case "<=" -> new Reading.Graded(Double.NEGATIVE_INFINITY, number);
            case "=" -> new Reading.Graded(number, number);
            case ">" -> new Reading.Graded(Math.nextUp(number), Double.POSITIVE_INFINITY);
            case null, default -> new Reading.Graded(number, Double.POSITIVE_INFINITY);
        };
    }

    /** What {@link #read} takes for the range. */
    static String spoken(Reading.Graded grade) {
        if (Double.isInfinite(grade.from())) {
            return shortest("<=", grade.to(), "<", Math.nextUp(grade.to()));
        }
        if (Double.isInfinite(grade.to())) {
            return shortest(">=", grade.from(), ">", Math.nextDown(grade.from()));
        }
        return number(grade.from()) + ".." + number(grade.to());
    }

    private static String shortest(String with, double bound, String without, double outside) {
        return number(outside).length() < number(bound).length() ? without + number(outside) : with + number(bound);
    }

    private static String number(double number) {
        return java.math.BigDecimal.valueOf(number).toPlainString();
    }
}
