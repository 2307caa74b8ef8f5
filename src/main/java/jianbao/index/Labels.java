package jianbao.index;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of the fields that have a closed set of them, or a number. */
final class Labels {
    private static final Map<String, String> TYPES = Map.of(
            "article", "article", "文章", "article", "topic", "topic", "专题", "topic", "list", "list", "列表", "list",
            "other", "other", "其他", "other");

    private static final Map<String, String> SCRIPTS = Map.of(
            "hans",
            "hans",
            "简体",
            "hans",
            "简体字",
            "hans",
            "hant",
            "hant",
            "繁体",
            "hant",
            "繁体字",
            "hant",
            "mixed",
            "mixed",
            "混合",
            "mixed",
            "hant-converted",
            "hant-converted");

    private Labels() {}

    /** The label that a folded word means; null if it means none. */
    static @Nullable String of(FieldName field, String word) {
        return (field == FieldName.TYPE ? TYPES : SCRIPTS).get(word);
    }

    /** A range of quality: {@code 0.8} is at least so much; null if the folded word is none. */
    static Reading.@Nullable Graded grade(String word) {
        int range = word.indexOf("..");
        try {
            if (range >= 0) {
                return new Reading.Graded(number(word.substring(0, range), 0), number(word.substring(range + 2), 1));
            }
            String bare = word.replaceFirst("^[<>]?=?", "");
            double number = Double.parseDouble(bare);
            return switch (word.substring(0, word.length() - bare.length())) {
                case "<" -> new Reading.Graded(Double.NEGATIVE_INFINITY, Math.nextDown(number));
                case "<=" -> new Reading.Graded(Double.NEGATIVE_INFINITY, number);
                case ">" -> new Reading.Graded(Math.nextUp(number), Double.POSITIVE_INFINITY);
                default -> new Reading.Graded(number, Double.POSITIVE_INFINITY);
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static double number(String text, double absent) {
        return text.isEmpty() ? absent : Double.parseDouble(text);
    }
}
