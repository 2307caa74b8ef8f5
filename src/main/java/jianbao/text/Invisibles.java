package jianbao.text;

import jianbao.Repair;

/**
 * Zero-width, private-use and control characters, which show as nothing or as boxes. All of them go; but a private-use
 * character beside a word and not within one is the glyph of an icon font or a bullet of a word processor, and no damage.
 */
final class Invisibles implements Damage {
    private static final double CONFIDENCE = 0.99;
    private static final char JOINER = '\u200D';
    private static final char NON_JOINER = '\u200C';

    @Override
    public boolean suspected(Census census) {
        return census.has(Census.Sign.INVISIBLE) || census.has(Census.Sign.PRIVATE);
    }

    @Override
    public String undo(String text, Ledger ledger) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean glyph = isPrivate(c);
            if (!glyph && (!isInvisible(c) || joins(text, i))) {
                clean.append(c);
            } else if (!glyph || isWithinWords(text, i)) {
                ledger.add(Repair.Type.INVISIBLE, "U+%04X".formatted((int) c), "", CONFIDENCE);
            }
        }
        return clean.toString();
    }

    private static boolean isPrivate(char c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    /** Whether the nearest characters on both sides that are not of private use are letters or digits. */
    private static boolean isWithinWords(String text, int at) {
        int before = at - 1;
        int after = at + 1;
        while (before >= 0 && isPrivate(text.charAt(before))) {
            before--;
        }
        while (after < text.length() && isPrivate(text.charAt(after))) {
            after++;
        }
        return before >= 0
                && after < text.length()
                && Character.isLetterOrDigit(text.charAt(before))
                && Character.isLetterOrDigit(text.charAt(after));
    }

    /** Whether a character is a control or has no width; tabs and line ends are neither. */
    static boolean isInvisible(char c) {
        return switch (c) {
            case '\t', '\n', '\r', '\u0085' -> false;
            case '\u00AD', '\u200B', NON_JOINER, JOINER, '\u200E', '\u200F', '\u2060', '\uFEFF' -> true;
            default ->
                c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }

    /** Joiners have a meaning within emoji and within scripts whose letters join; among Han they have none. */
    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        if ((c != JOINER && c != NON_JOINER) || at == 0 || at + 1 == text.length()) {
            return false;
        }
        return belongs(text.charAt(at - 1)) && belongs(text.charAt(at + 1));
    }

    private static boolean belongs(char neighbour) {
        boolean joined = neighbour >= 0x600 && neighbour < 0x1100;
        return joined
                || Character.isSurrogate(neighbour)
                || neighbour == '\uFE0F'
                || (neighbour >= 0x2600 && neighbour < 0x2800);
    }
}
