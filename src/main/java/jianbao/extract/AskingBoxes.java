package jianbao.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Boxes that ask for an address to send letters to, set between a body's paragraphs: their heading, what they promise, their button. */
final class AskingBoxes {
    /** Tokens of such a box, at most: what holds more is not the box alone. */
    private static final int LARGEST = 70;

    /** Elements that are never such a box. */
    private static final Set<String> WHOLE = Set.of("body", "main", "article");

    private AskingBoxes() {}

    /** Whether a field of a form takes an address. */
    static boolean asks(Element field) {
        String type = field.attr("type").toLowerCase(Locale.ROOT);
        return type.equals("email")
                || (type.isEmpty() || type.equals("text"))
                        && (mail(field.attr("name")) || mail(field.attr("id")) || mail(field.attr("placeholder")));
    }

    private static boolean mail(String name) {
        return name.toLowerCase(Locale.ROOT).contains("email");
    }

    /** Drops them from what is kept, in place; a page of which nothing else was kept stays as it is. */
    static void drop(Regions regions, float[][] rows, boolean[] kept) {
        for (int asking : regions.asking()) {
            int box = -1;
            for (int at = asking; at >= 0 && !WHOLE.contains(regions.tag(at)); at = regions.parent(at)) {
                if (tokens(rows, regions.from(at), regions.to(at)) > LARGEST) {
                    break;
                }
                box = at;
            }
            if (box >= 0 && keptElsewhere(kept, regions.from(box), regions.to(box))) {
                for (int i = regions.from(box); i < regions.to(box); i++) {
                    kept[i] = false;
                }
            }
        }
    }

    private static boolean keptElsewhere(boolean[] kept, int from, int to) {
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] && (i < from || i >= to)) {
                return true;
            }
        }
        return false;
    }

    private static double tokens(float[][] rows, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Feature.TOKENS.of(rows[i]);
        }
        return sum;
    }
}
