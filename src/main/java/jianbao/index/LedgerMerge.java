package jianbao.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** One writing of a ledger: its new records among those of the file before, in the order of their keys. */
final class LedgerMerge {
    private final LedgerFile.@Nullable Cursor cursor;
    private final BitSet met;
    private final BitSet dropped;
    private final LedgerFile.Writer out;
    private final BitSet stillMet = new BitSet();
    private @Nullable FileRecord old;
    private int written;

    /**
     * Merges into a new file.
     *
     * @param base the file before, null if there is none
     * @param met which of its records were met in this run
     * @param dropped which of them are no more
     */
    LedgerMerge(@Nullable LedgerFile base, BitSet met, BitSet dropped, LedgerFile.Writer out) throws IOException {
        cursor = base == null ? null : base.cursor();
        old = cursor == null ? null : cursor.next();
        this.met = met;
        this.dropped = dropped;
        this.out = out;
    }

    /**
     * Writes all.
     *
     * @param fresh the new records, in the order of their keys; each takes the place of one with its key
     * @return which of the records that were written were met in this run
     */
    BitSet write(Collection<FileRecord> fresh) throws IOException {
        for (FileRecord record : fresh) {
            copyBefore(record);
            stillMet.set(written++);
            out.write(record);
        }
        copyBefore(null);
        return stillMet;
    }

    /** Copies the old records that come before a new one, all if it is null, and passes over that of its own key. */
    private void copyBefore(@Nullable FileRecord record) throws IOException {
        while (cursor != null && old != null) {
            int order = record == null
                    ? -1
                    : KeyOrder.INSTANCE.compare(
                            old.state().key(), record.state().key());
            if (order > 0) {
                return;
            }
            if (order < 0 && !dropped.get(cursor.number())) {
                stillMet.set(written++, met.get(cursor.number()));
                out.write(old);
            }
            old = cursor.next();
        }
    }
}
