package jianbao.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jianbao.index.Complaint.Kind;

/** Complaints as they add up. */
final class Complaints {
    /** More of them tell nothing new. */
    private static final int MOST_EXAMPLES = 5;

    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> examples = new EnumMap<>(Kind.class);

    void add(Kind kind, long count, String example) {
        counts.merge(kind, count, Long::sum);
        List<String> some = examples.computeIfAbsent(kind, k -> new ArrayList<>());
        if (some.size() < MOST_EXAMPLES) {
            some.add(example);
        }
    }

    List<Complaint> all() {
        return counts.entrySet().stream()
                .map(entry -> new Complaint(
                        entry.getKey(), entry.getValue(), examples.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
