package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import jianbao.Bound;
import jianbao.Limits;

/**
 * Cuts a text dump into blocks: each line that says something is one. Blank lines are kept as its gap, and set the
 * regions of the page: several of them part its sections, one alone parts the groups of a section.
 */
final class LineBlocks {
    /** Blank lines between two sections, at least. */
    private static final int SECTION_GAP = 2;

    private final Regions regions = new Regions();
    private final int page = regions.open(-1, "page", "", 0, 0);
    private final List<TextBlock> blocks = new ArrayList<>();
    private int section = regions.open(page, "section", "", 0, 0);
    private int group = regions.open(section, "group", "", 0, 0);

    private final Limits limits;

    private LineBlocks(Limits limits) {
        this.limits = limits;
    }

    /** The blocks of a dump. */
    static Layout of(String dump, Limits limits) {
        return new LineBlocks(limits).cut(dump);
    }

    private Layout cut(String dump) {
        var text = new BlockText();
        int gap = 0;
        int start = 0;
        while (start < dump.length()) {
            int end = endOfLine(dump, start);
            String line = dump.substring(start, end);
            text.append(line, false, false);
            if (text.isBlank()) {
                gap++;
            } else {
                part(gap);
                String tag = line.strip().indexOf('\t') > 0 ? "row" : "line";
                blocks.add(new TextBlock(blocks.size(), text.text(), 0, 0, tag, "", group, gap, text.indented(), null));
                limits.hold(Bound.LINES, blocks.size(), "it has more than %d lines");
                gap = 0;
            }
            text.clear();
            start = end + (dump.startsWith("\r\n", end) ? 2 : 1);
        }
        regions.close(group, blocks.size());
        regions.close(section, blocks.size());
        regions.close(page, blocks.size());
        return new Layout(blocks, regions, List.of());
    }

    /** Begins the group, and the section, of the line that comes next. */
    private void part(int gap) {
        int next = blocks.size();
        if (gap == 0 || next == 0) {
            return;
        }
        regions.close(group, next);
        if (gap >= SECTION_GAP) {
            regions.close(section, next);
            section = regions.open(page, "section", "", 0, next);
        }
        group = regions.open(section, "group", "", 0, next);
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
