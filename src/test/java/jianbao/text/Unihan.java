package jianbao.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Reads {@code Unihan_Readings.txt} of the Unicode Character Database, from which resources are generated. */
final class Unihan {
    static final String PROVENANCE = "Unihan 15.0.0 (https://www.unicode.org/charts/unihan.html),\n"
            + "# © 2022 Unicode, Inc., under the Unicode licence (https://www.unicode.org/license.txt)";

    private final Path readings;

    Unihan(Path readings) {
        this.readings = readings;
    }

    /** Gives each code point and its value of a property. */
    void each(String property, BiConsumer<Integer, String> taker) throws IOException {
        try (var lines = Files.lines(readings)) {
            lines.map(line -> line.split("\t"))
                    .filter(fields -> fields.length == 3 && fields[1].equals(property))
                    .forEach(fields -> taker.accept(Integer.parseInt(fields[0].substring(2), 16), fields[2]));
        }
    }
}
