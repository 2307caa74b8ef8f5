package jianbao.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianbao.Repair;

/** Gathers repairs; the same change made again is counted, not listed again. */
final class Ledger {
    private record Change(Repair.Type type, String before, String after, double confidence) {}

    private final Map<Change, Integer> changes = new LinkedHashMap<>();

    void add(Repair.Type type, String before, String after, double confidence) {
        changes.merge(new Change(type, before, after, confidence), 1, Integer::sum);
    }

    List<Repair> repairs() {
        List<Repair> repairs = new ArrayList<>();
        changes.forEach((change, count) ->
                repairs.add(new Repair(change.type, count, change.before, change.after, change.confidence)));
        return repairs;
    }
}
