package jianbao.text;

import java.util.BitSet;
import jianbao.Script;
import org.jspecify.annotations.Nullable;

/** Tells in which script a Chinese text is written. */
public final class Scripts {
    /** In Han characters: a title's worth. */
    private static final int FEW = 6;

    /** In characters of one script only: names and quotations of the other script stay below this share. */
    private static final double STRAY = 0.1;

    /** In kana for a Han character: Japanese has more, Chinese next to none. */
    private static final double JAPANESE = 0.3;

    private static final BitSet SIMPLIFIED = characters();

    private Scripts() {}

    /** The script of a text; null for too few Han characters, for Japanese, and for what both scripts write alike. */
    public static @Nullable Script of(String text) {
        int han = 0;
        int kana = 0;
        int simplified = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3041 && c <= 0x30FE) {
                kana++;
            } else if (c >= 0x3400 && Han.is(c)) {
                han++;
                if (SIMPLIFIED.get(c)) {
                    simplified++;
                } else if (SIMPLIFIED.get(Folding.fold(c))) {
                    traditional++;
                }
            }
        }
        if (han < FEW || kana > JAPANESE * han || simplified + traditional == 0) {
            return null;
        }
        double share = (double) traditional / (simplified + traditional);
        if (share < STRAY) {
            return Script.HANS;
        }
        return share <= 1 - STRAY ? Script.MIXED : Converted.isConverted(text) ? Script.HANT_CONVERTED : Script.HANT;
    }

    private static BitSet characters() {
        BitSet characters = new BitSet(1 << Character.SIZE);
        Resource.body("simplified.txt").strip().chars().forEach(characters::set);
        return characters;
    }
}
