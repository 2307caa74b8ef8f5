package jianbao.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a {@link HitFormat}. */
final class HitFormatConverter implements ITypeConverter<HitFormat> {
    @Override
    public HitFormat convert(String value) {
        return Arrays.stream(HitFormat.values())
                .filter(format -> format.label().equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                        + Arrays.stream(HitFormat.values())
                                .map(HitFormat::label)
                                .collect(Collectors.joining(", "))));
    }
}
