package jianbao.source;

import jianbao.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How sources are read.
 *
 * @param limits what is too large
 * @param names which files and entries are read, by their names
 * @param type the format that files are read as, whatever they look like, by its {@link InputFormats#names() name}; null to tell by
 *     their names and bytes
 * @param fields what the fields of other people's JSON mean
 */
public record SourceOptions(
        Limits limits, NameFilter names, @Nullable String type, FieldMap fields) {
    /** Everything that looks like a page. */
    public static final SourceOptions DEFAULT = new SourceOptions(Limits.DEFAULT, NameFilter.ALL, null, FieldMap.NONE);

    public SourceOptions {
        if (type != null && !InputFormats.names().contains(type)) {
            throw new SourceTrouble(
                    "no input type is called " + type + ": there are " + String.join(", ", InputFormats.names()));
        }
    }

    /** The same, with other limits. */
    public SourceOptions with(Limits newLimits) {
        return new SourceOptions(newLimits, names, type, fields);
    }

    /** The same, for these names only. */
    public SourceOptions with(NameFilter newNames) {
        return new SourceOptions(limits, newNames, type, fields);
    }

    /** The same, with other fields. */
    public SourceOptions with(FieldMap newFields) {
        return new SourceOptions(limits, names, type, newFields);
    }

    /** The same, all files of one type. */
    public SourceOptions as(@Nullable String newType) {
        return new SourceOptions(limits, names, newType, fields);
    }
}
