package jianbao.cli;

/** Reads the name of a {@link RowFormat}. */
final class RowFormatConverter extends LabelConverter<RowFormat> {
    RowFormatConverter() {
        super(RowFormat.class);
    }
}
