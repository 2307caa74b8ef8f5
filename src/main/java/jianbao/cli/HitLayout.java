package jianbao.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** How hits are printed. */
final class HitLayout {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "auto|table|plain|json|jsonl|csv|tsv|paths",
            converter = HitFormatConverter.class,
            descriptionKey = "format")
    HitFormat format = HitFormat.AUTO;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(
            names = {"-l", "--paths"},
            descriptionKey = "paths-only")
    boolean places;

    @Option(
            names = {"-0", "--null"},
            descriptionKey = "null")
    boolean nul;

    @Option(names = "--fields", paramLabel = "NAME,...", split = ",", hideParamSyntax = true, descriptionKey = "fields")
    List<String> fields = List.of();

    @Option(names = "--bom", descriptionKey = "bom")
    boolean bom;

    @Option(names = "--csv-safe", descriptionKey = "csv-safe")
    boolean safeCells;

    boolean placesOnly() {
        return chosen() == HitFormat.PATHS;
    }

    List<String> unknownFields() {
        List<String> known = HitFields.names();
        return fields.stream().filter(field -> !known.contains(field)).toList();
    }

    HitPrinter printer(Console console, Style style) {
        return switch (chosen()) {
            case AUTO, PLAIN -> new PlainHits(console, style);
            case TABLE -> new TableHits(console, style, fields);
            case JSON -> new JsonHits(console.out(), fields);
            case JSONL -> new JsonLinesHits(console.out(), fields);
            case CSV -> SeparatedHits.csv(console.out(), fields, bom, safeCells);
            case TSV -> SeparatedHits.tsv(console.out(), fields);
            case PATHS -> new PathHits(console.out(), nul);
        };
    }

    private HitFormat chosen() {
        if (json) {
            return HitFormat.JSON;
        }
        if (places) {
            return HitFormat.PATHS;
        }
        return format == HitFormat.AUTO && !fields.isEmpty() ? HitFormat.TABLE : format;
    }
}
