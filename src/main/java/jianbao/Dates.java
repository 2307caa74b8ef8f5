package jianbao;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When the piece was published. A guess is worse than null.
 *
 * @param published with the parts beyond the precision at their start
 * @param modified the last change that the page tells of
 * @param precision how much of {@code published} the page really says
 * @param origin where it was found
 * @param zoneAssumed whether the offset is our assumption (China's, +08:00)
 */
public record Dates(
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime modified,
        @Nullable Precision precision,
        @Nullable Origin origin,
        boolean zoneAssumed) {
    /** Nothing known. */
    public static final Dates NONE = new Dates(null, null, null, null, false);

    /** How much of a date a page really says. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        HOUR,
        MINUTE,
        SECOND;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** The name in JSON. */
        public String label() {
            return label;
        }
    }

    /** Where a date was found. */
    public enum Origin {
        JSONLD,
        META,
        TEXT,
        URL;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** The name in JSON. */
        public String label() {
            return label;
        }
    }
}
