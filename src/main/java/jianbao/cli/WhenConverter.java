package jianbao.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code auto}, {@code always} and {@code never}. */
final class WhenConverter implements ITypeConverter<Style.When> {
    @Override
    public Style.When convert(String value) {
        for (Style.When when : Style.When.values()) {
            if (when.name().toLowerCase(Locale.ROOT).equals(value)) {
                return when;
            }
        }
        throw new TypeConversionException("'" + value + "' is none of auto, always, never");
    }
}
