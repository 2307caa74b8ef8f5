package jianbao.cli;

/** Reads the name of a {@link HitFormat}. */
final class HitFormatConverter extends LabelConverter<HitFormat> {
    HitFormatConverter() {
        super(HitFormat.class);
    }
}
