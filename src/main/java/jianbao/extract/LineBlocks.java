package jianbao.extract;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text dump into blocks: each line that says something is one, and blank lines are kept as its gap. */
final class LineBlocks {
    private LineBlocks() {}

    /** The blocks of a dump. */
    static Layout of(String dump) {
        var regions = new Regions();
        int page = regions.open(-1, "page", "", 0, 0);
        List<TextBlock> blocks = new ArrayList<>();
        var text = new BlockText();
        int gap = 0;
        int start = 0;
        while (start < dump.length()) {
            int end = endOfLine(dump, start);
            text.append(dump.substring(start, end), false, false);
            if (text.isBlank()) {
                gap++;
            } else {
                blocks.add(
                        new TextBlock(blocks.size(), text.text(), 0, 0, "line", "", page, gap, text.indented(), null));
                gap = 0;
            }
            text.clear();
            start = end + (dump.startsWith("\r\n", end) ? 2 : 1);
        }
        regions.close(page, blocks.size());
        return new Layout(blocks, regions, List.of());
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
