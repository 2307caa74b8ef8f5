package jianbao.extract;

import java.util.Map;
import java.util.Set;

/** Decides which blocks are the body: mostly one run, with holes. */
final class BodyRun {
    private static final float BELIEVED = 0.5f;

    /** Roles that a block of the body never has. */
    private static final Set<String> APART = Set.of("title", "date", "source", "byline", "editor", "breadcrumb");

    private final Layout layout;
    private final float[] beliefs;
    private final Map<Integer, String> roles;

    BodyRun(Layout layout, BodyClassifier.Reading reading, Map<Integer, String> roles) {
        this.layout = layout;
        this.beliefs = reading.beliefs();
        this.roles = roles;
    }

    /** For each block whether it is kept. */
    boolean[] kept() {
        boolean[] kept = new boolean[layout.blocks().size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = beliefs[i] >= BELIEVED && !APART.contains(roles.getOrDefault(i, ""));
        }
        return kept;
    }
}
