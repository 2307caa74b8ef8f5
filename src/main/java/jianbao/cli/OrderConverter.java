package jianbao.cli;

import java.util.Locale;
import jianbao.index.SearchRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code relevance} and {@code date}. */
final class OrderConverter implements ITypeConverter<SearchRequest.Order> {
    @Override
    public SearchRequest.Order convert(String value) {
        for (SearchRequest.Order order : SearchRequest.Order.values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(value)) {
                return order;
            }
        }
        throw new TypeConversionException("'" + value + "' is none of relevance, date");
    }
}
