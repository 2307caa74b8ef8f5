package jianbao.source;

/** Somewhere pages come from. */
public interface PageSource {
    /**
     * Hands over all captures, one after the other, in a stable order. What cannot be read is handed over as
     * {@link jianbao.Unreadable}; what {@code receiver} throws ends the reading.
     */
    void read(Receiver receiver);

    /** Whether it can be read again, as a folder can and a stream cannot. */
    default boolean isRepeatable() {
        return true;
    }
}
