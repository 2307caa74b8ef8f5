package jianbao.cli;

/** Reads the name of a {@link KwicOrder}. */
final class KwicOrderConverter extends LabelConverter<KwicOrder> {
    KwicOrderConverter() {
        super(KwicOrder.class);
    }
}
