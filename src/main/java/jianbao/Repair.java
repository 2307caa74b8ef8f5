package jianbao;

import java.util.Locale;

/**
 * Changes of one sort made to damaged text.
 *
 * @param type what the damage was
 * @param count how often this change was made
 * @param before the text as found
 * @param after the text as repaired
 * @param confidence how sure it is, 0 to 1
 */
public record Repair(Type type, int count, String before, String after, double confidence) {
    /** The families of damage. */
    public enum Type {
        /** A reading inserted after a character by a conversion proxy: 習(xí). */
        GLOSS,
        /** A byte lost or put in within double-byte text, so that what follows is shifted. */
        BYTE_SHIFT,
        /** Bytes of one encoding decoded as another. */
        MOJIBAKE,
        /** A character reference that was escaped twice. */
        DOUBLE_ENTITY,
        /** Zero-width, private-use and control characters. */
        INVISIBLE,
        /** Full-width Latin letters and digits. */
        WIDTH;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** The name in JSON. */
        public String label() {
            return label;
        }
    }
}
