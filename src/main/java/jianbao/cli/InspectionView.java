package jianbao.cli;

import java.util.List;
import java.util.Locale;
import jianbao.Content;
import jianbao.Repair;
import jianbao.export.Fields;
import jianbao.extract.Inspection;
import jianbao.extract.Inspection.Verdict;
import jianbao.text.Printable;

/** An inspection for people: the blocks, then the fields and where each came from, then what was repaired. */
final class InspectionView {
    /** Fields that are the page itself, or follow from it. */
    private static final List<String> NOT_SHOWN =
            List.of("body", "paragraphs", "body_original", "items", "repairs", "related", "images");

    private final Console console;
    private final Words words;
    private final Output out;
    private final Style style;

    InspectionView(Console console, Style style) {
        this.console = console;
        this.words = console.words();
        this.out = console.out();
        this.style = style;
    }

    void print(Inspection inspection) {
        blocks(inspection);
        fields(inspection);
        if (!inspection.article().content().repairs().isEmpty()) {
            out.line("");
            repairs(inspection);
        }
    }

    private void blocks(Inspection inspection) {
        var table = new Table(
                List.of("#", " ", words.of("inspect.role"), words.of("inspect.text"), words.of("inspect.why")));
        inspection.blocks().forEach(block -> table.add(row(block)));
        List<String> lines = table.lines(console.width());
        out.line(style.bold(lines.getFirst()));
        for (int i = 0; i < inspection.blocks().size(); i++) {
            String line = lines.get(i + 1);
            out.line(inspection.blocks().get(i).kept() ? style.kept(line) : line);
        }
    }

    private static List<String> row(Verdict block) {
        return List.of(
                Integer.toString(block.index()),
                block.kept() ? "+" : "-",
                Printable.line(block.role()),
                Printable.line(block.text()),
                Printable.line(block.reason()));
    }

    private void fields(Inspection inspection) {
        var table = new Table(List.of(words.of("inspect.field"), words.of("inspect.value"), words.of("inspect.from")));
        Fields.of(inspection.article()).forEach((name, value) -> {
            String origin = inspection.fields().get(name);
            String shown = Fields.cell(value);
            if (origin != null || !shown.isEmpty() && !NOT_SHOWN.contains(name)) {
                table.add(List.of(name, Printable.line(shown), origin == null ? "" : Printable.line(origin)));
            }
        });
        out.line("");
        print(table);
    }

    /** What was repaired, before and after. */
    void repairs(Inspection inspection) {
        Content content = inspection.article().content();
        if (content.repairs().isEmpty()) {
            console.say(words.of("inspect.norepairs"));
            return;
        }
        var table = new Table(List.of(
                words.of("inspect.repair"),
                words.of("inspect.count"),
                words.of("inspect.before"),
                words.of("inspect.after"),
                words.of("inspect.sure")));
        content.repairs().forEach(repair -> table.add(row(repair)));
        print(table);
    }

    private void print(Table table) {
        List<String> lines = table.lines(console.width());
        out.line(style.bold(lines.getFirst()));
        lines.subList(1, lines.size()).forEach(out::line);
    }

    private static List<String> row(Repair repair) {
        return List.of(
                repair.type().label(),
                Integer.toString(repair.count()),
                Printable.line(repair.before()),
                Printable.line(repair.after()),
                String.format(Locale.ROOT, "%.0f%%", 100 * repair.confidence()));
    }
}
