package jianbao.index;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What articles can be counted by. */
public enum Facet {
    SOURCE,
    AUTHOR,
    SECTION,
    SITE,
    TYPE,
    SCRIPT,
    YEAR,
    MONTH;

    /** The facet of a name, as queries spell it; null if there is none. */
    public static @Nullable Facet of(String name) {
        for (Facet facet : values()) {
            if (facet.label().equals(name.toLowerCase(Locale.ROOT))) {
                return facet;
            }
        }
        FieldName field = FieldName.of(jianbao.text.Folding.fold(name));
        return field == null || name.equalsIgnoreCase(field.label()) ? null : of(field.label());
    }

    /** The name: {@code source}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
