package jianbao.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes {@code frequent.txt}: {@code FrequentHanGenerator <Unihan_Readings.txt> <frequent.txt>}. */
final class FrequentHanGenerator {
    private static final int KEPT = 2500;
    private static final Pattern COUNT = Pattern.compile("\\((\\d+)\\)");

    public static void main(String[] args) throws IOException {
        Map<Integer, Integer> counts = new HashMap<>();
        new Unihan(Path.of(args[0])).each("kHanyuPinlu", (cp, value) -> {
            Matcher count = COUNT.matcher(value);
            int sum = 0;
            while (count.find()) {
                sum += Integer.parseInt(count.group(1));
            }
            counts.merge(Folding.fold(cp), sum, Math::max);
        });
        String characters = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(KEPT)
                .map(entry -> Character.toString(entry.getKey()))
                .collect(Collectors.joining());
        Files.writeString(
                Path.of(args[1]),
                "# The " + KEPT + " most frequent characters of modern Chinese (folded), the most frequent first:\n"
                        + "# kHanyuPinlu of " + Unihan.PROVENANCE + ".\n\n" + characters + "\n");
    }
}
