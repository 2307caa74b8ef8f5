package jianbao.source;

import java.io.IOException;

/** One way in which pages are kept in files. It may throw what it likes over damaged bytes: {@link InputFormats} reports it. */
interface InputFormat {
    /** What users call it. */
    String name();

    /** Whether an entry is of this format, by its name and its first bytes. */
    boolean takes(Entry entry, byte[] head);

    /** Hands over what an entry holds. */
    void read(Entry entry, Reading reading) throws IOException;

    /** Whether it is entered for the sake of what it holds, whose names are what the user chooses by. */
    default boolean holdsNames() {
        return false;
    }
}
