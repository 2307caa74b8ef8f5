package jianbao.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells for each block of a page what it was taken for, and why. */
final class Verdicts {
    /** How many figures are shown for a block. */
    private static final int SHOWN = 6;

    private Verdicts() {}

    static List<Inspection.Verdict> of(PageReading page) {
        List<Inspection.Verdict> verdicts = new ArrayList<>();
        for (TextBlock block : page.sheet().layout().blocks()) {
            int i = block.index();
            boolean kept = page.kept()[i];
            float belief = page.reading().beliefs()[i];
            String role = page.metadata().roles().getOrDefault(i, kept ? "body" : "chrome");
            Map<String, Double> features = new LinkedHashMap<>();
            features.put("belief", (double) Math.round(belief * 100) / 100);
            float[] row = page.reading().rows()[i];
            BodyClassifier.LEARNED.asked(row).stream()
                    .limit(SHOWN)
                    .forEach(f -> features.putIfAbsent(f.label(), (double) Math.round(f.of(row) * 100) / 100));
            verdicts.add(new Inspection.Verdict(
                    i, block.text(), block.tag(), role, kept, reason(role, kept, belief), features));
        }
        return verdicts;
    }

    private static String reason(String role, boolean kept, float belief) {
        int percent = Math.round(belief * 100);
        if (!role.equals("body") && !role.equals("chrome")) {
            return "it is the page's " + role;
        }
        return kept ? "reads like the body (" + percent + " %)" : "unlike the body (" + percent + " %)";
    }
}
