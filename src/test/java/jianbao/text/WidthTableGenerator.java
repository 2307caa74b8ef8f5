package jianbao.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code widths.txt}: {@code WidthTableGenerator <EastAsianWidth.txt> <widths.txt>}. */
final class WidthTableGenerator {
    private record Range(char width, int first, int last) {}

    public static void main(String[] args) throws IOException {
        List<Range> ranges = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String data = line.replaceFirst("#.*", "").strip();
            if (!data.isEmpty()) {
                add(ranges, range(data));
            }
        }
        StringBuilder table =
                new StringBuilder("# East Asian Width: wide and full-width (W) and ambiguous (A) code points.\n"
                        + "# EastAsianWidth.txt 15.0.0 of the Unicode Character Database, © 2022 Unicode, Inc.,\n"
                        + "# under the Unicode licence (https://www.unicode.org/license.txt).\n\n");
        for (Range range : ranges) {
            table.append("%c %x %x%n".formatted(range.width, range.first, range.last));
        }
        Files.writeString(Path.of(args[1]), table);
    }

    private static Range range(String data) {
        String[] fields = data.split(";");
        String[] ends = fields[0].strip().split("\\.\\.");
        char width = fields[1].strip().charAt(0);
        return new Range(
                width == 'F' ? 'W' : width, Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16));
    }

    private static void add(List<Range> ranges, Range next) {
        if (next.width != 'W' && next.width != 'A') {
            return;
        }
        Range last = ranges.isEmpty() ? null : ranges.getLast();
        if (last != null && last.width == next.width && last.last + 1 == next.first) {
            ranges.set(ranges.size() - 1, new Range(last.width, last.first, next.last));
        } else {
            ranges.add(next);
        }
    }
}
