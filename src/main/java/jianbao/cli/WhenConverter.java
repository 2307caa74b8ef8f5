package jianbao.cli;

/** Reads {@code auto}, {@code always} and {@code never}. */
final class WhenConverter extends LabelConverter<Style.When> {
    WhenConverter() {
        super(Style.When.class);
    }
}
