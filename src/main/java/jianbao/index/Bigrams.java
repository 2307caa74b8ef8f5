package jianbao.index;

import java.util.ArrayList;
import java.util.List;

/**
 * The terms of the unit field that a text has, in order: bigrams where wide characters touch, and whole letters and digits.
 *
 * @param text folded
 * @param singles whether every wide character is a term too, or only one that stands alone
 */
record Bigrams(String text, boolean singles) {
    List<String> terms() {
        var terms = new ArrayList<String>();
        int run = -1;
        int start = -1;
        int end = -1;
        for (var units = new Units(text); units.next(); ) {
            boolean wide = units.kind() == Units.Kind.WIDE;
            boolean touches = wide && run >= 0 && end == units.start();
            if (run >= 0 && !touches && !singles && run == start) {
                terms.add(text.substring(start, end));
            }
            if (touches) {
                terms.add(text.substring(start, units.end()));
            }
            if (wide && singles || units.kind() == Units.Kind.LETTERS || units.kind() == Units.Kind.DIGITS) {
                terms.add(units.text());
            }
            run = !wide ? -1 : touches ? run : units.start();
            start = units.start();
            end = units.end();
        }
        if (run >= 0 && !singles && run == start) {
            terms.add(text.substring(start, end));
        }
        return terms;
    }
}
