package jianbao;

import java.util.List;

/**
 * How far the extractor trusts its own work.
 *
 * @param score 0 to 1
 * @param warnings what made it unsure, as stable labels: {@code title_missing}
 */
public record Quality(double score, List<String> warnings) {
    /** Full trust: the text was given, not extracted. */
    public static final Quality GIVEN = new Quality(1, List.of());

    public Quality {
        warnings = List.copyOf(warnings);
    }
}
