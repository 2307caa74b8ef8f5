package jianbao.export;

import java.util.List;
import java.util.function.Function;

/** The formats that there are. */
public final class Formats {
    /** A new format is a class of this package and a line here. */
    private static final List<Function<FormatOptions, ArticleFormat>> ALL = List.of(
            options -> new JsonFormat(),
            options -> new JsonLinesFormat(),
            CsvFormat::new,
            options -> new MarkdownFormat(),
            options -> new TextFormat());

    private Formats() {}

    /** The names of all formats, in the order in which they are offered. */
    public static List<String> names() {
        return ALL.stream()
                .map(make -> make.apply(FormatOptions.DEFAULT).name())
                .toList();
    }

    /**
     * The format with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ArticleFormat of(String name, FormatOptions options) {
        return ALL.stream()
                .map(make -> make.apply(options))
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format " + name));
    }
}
