package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jianbao.Repair;
import jianbao.text.Mended;
import jianbao.text.Mender;

/**
 * A page whose text has been repaired, block by block but judged as a whole: damage shows in its recurrence.
 *
 * @param sheet with repaired blocks
 * @param found the blocks as they were
 * @param repairs what was changed
 */
record MendedSheet(Sheet sheet, List<TextBlock> found, List<Repair> repairs) {
    static MendedSheet untouched(Sheet sheet) {
        return new MendedSheet(sheet, sheet.layout().blocks(), List.of());
    }

    static MendedSheet of(Sheet sheet, Markup markup) {
        List<TextBlock> found = sheet.layout().blocks();
        String page = found.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
        Mender mender = Mender.forPage(page);
        List<Repair> head = MendedHead.of(markup, mender);
        Mended mended = mender.apply(page);
        String[] lines = mended.text().split("\n", -1);
        if (mended.text().equals(page) || lines.length != found.size()) {
            return new MendedSheet(sheet, found, head);
        }
        List<TextBlock> blocks = new ArrayList<>(found.size());
        for (TextBlock block : found) {
            String line = lines[block.index()].strip();
            blocks.add(line.isEmpty() || line.equals(block.text()) ? block : block.saying(line));
        }
        return new MendedSheet(sheet.with(blocks), found, together(mended.repairs(), head));
    }

    /** The repairs of the body, and those of the head that are not the same again. */
    private static List<Repair> together(List<Repair> body, List<Repair> head) {
        List<Repair> all = new ArrayList<>(body);
        for (Repair repair : head) {
            if (body.stream()
                    .noneMatch(r -> r.type().equals(repair.type())
                            && r.before().equals(repair.before())
                            && r.after().equals(repair.after()))) {
                all.add(repair);
            }
        }
        return all;
    }
}
