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

    static MendedSheet of(Sheet sheet) {
        List<TextBlock> found = sheet.layout().blocks();
        Mended mended = Mender.mend(found.stream().map(TextBlock::text).collect(Collectors.joining("\n")));
        String[] lines = mended.text().split("\n", -1);
        if (mended.repairs().isEmpty() || lines.length != found.size()) {
            return untouched(sheet);
        }
        List<TextBlock> blocks = new ArrayList<>(found.size());
        for (TextBlock block : found) {
            String line = lines[block.index()].strip();
            blocks.add(line.isEmpty() || line.equals(block.text()) ? block : block.saying(line));
        }
        return new MendedSheet(sheet.with(blocks), found, mended.repairs());
    }
}
