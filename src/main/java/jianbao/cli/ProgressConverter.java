package jianbao.cli;

/** Reads the name of a {@link Progress.Form}. */
final class ProgressConverter extends LabelConverter<Progress.Form> {
    ProgressConverter() {
        super(Progress.Form.class);
    }
}
