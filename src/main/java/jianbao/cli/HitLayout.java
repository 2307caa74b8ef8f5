package jianbao.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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

    /** Whether a person reads the hits, and may name them by their numbers. */
    boolean forPeople() {
        return switch (chosen()) {
            case AUTO, PLAIN, TABLE -> true;
            case JSON, JSONL, CSV, TSV, PATHS -> false;
        };
    }

    boolean placesOnly() {
        return chosen() == HitFormat.PATHS;
    }

    /** Refuses fields that there are not. */
    void check(CommandSpec command, Words words) {
        List<String> known = HitFields.known();
        fields.stream().filter(field -> !known.contains(field)).findFirst().ifPresent(field -> {
            throw new ParameterException(
                    command.commandLine(), words.of("fields.unknown", field, String.join(", ", known)));
        });
    }

    /** Prints hits in the format chosen, with the explanation if there is one. */
    HitPrinter printer(Console console, Style style, @Nullable Explained explained) {
        HitFields values = HitFields.of(fields, explained);
        Output out = console.out();
        return switch (chosen()) {
            case AUTO, PLAIN -> new PlainHits(console, style, explained);
            case TABLE -> new TableHits(console, style, fields, explained);
            case JSON -> new JsonHits(out, values);
            case JSONL -> new JsonLinesHits(out, values);
            case CSV -> new SeparatedHits(values, names -> SeparatedRows.csv(out, names, bom, safeCells));
            case TSV -> new SeparatedHits(values, names -> SeparatedRows.tsv(out, names));
            case PATHS -> new PathHits(out, nul);
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
