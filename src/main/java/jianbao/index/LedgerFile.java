package jianbao.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/**
 * The records of all files that were read, in {@link KeyOrder}, written once and whole with every commit. Records stand in blocks; the
 * first key of each block is held in memory, so a record is found where it stands, and those in order are read one after the other.
 */
final class LedgerFile implements Closeable {
    static final String PREFIX = "ledger_";
    private static final String CODEC = "jianbao-ledger";
    private static final int VERSION = 1;

    /** Records in a block: a hundredth of the keys is held in memory, and a search reads half of these. */
    private static final int BLOCK = 128;

    private final IndexInput in;
    private final long size;
    private final List<String> keys = new ArrayList<>();
    private final List<Long> offsets = new ArrayList<>();
    private final Map<String, String> roots;
    private final Set<String> memberFiles;

    private LedgerFile(IndexInput in) throws IOException {
        this.in = in;
        in.seek(0);
        CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
        in.seek(in.length() - CodecUtil.footerLength() - Long.BYTES);
        in.seek(in.readLong());
        size = in.readVLong();
        for (int block = in.readVInt(); block > 0; block--) {
            keys.add(in.readString());
            offsets.add(in.readVLong());
        }
        roots = in.readMapOfStrings();
        memberFiles = in.readSetOfStrings();
    }

    static LedgerFile open(Directory directory, String name) throws IOException {
        IndexInput in = directory.openInput(name, IOContext.DEFAULT);
        try {
            CodecUtil.retrieveChecksum(in);
            return new LedgerFile(in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** How many files are recorded. */
    long size() {
        return size;
    }

    /** The identities of the folders that were walked, by their keys. */
    Map<String, String> roots() {
        return roots;
    }

    /** The names of the files of members that records refer to. */
    Set<String> memberFiles() {
        return memberFiles;
    }

    /** Goes through the records from the first on. */
    Cursor cursor() {
        return new Cursor(in.clone());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A place among the records. */
    final class Cursor {
        private final IndexInput at;
        private long number = -1;
        private @Nullable FileRecord current;
        private long recipe;

        /** Whether the key that was sought last had a record. */
        private boolean met;

        Cursor(IndexInput at) {
            this.at = at;
        }

        /** The number of the current record. */
        int number() {
            return Math.toIntExact(number);
        }

        /** Goes on to the next record, null at the end. */
        @Nullable FileRecord next() throws IOException {
            if (number + 1 >= size) {
                number = size;
                current = null;
                return null;
            }
            return to(number + 1);
        }

        private FileRecord to(long next) throws IOException {
            String before = current == null ? "" : current.state().key();
            if (next % BLOCK == 0) {
                at.seek(offsets.get((int) (next / BLOCK)));
                before = "";
                recipe = 0;
            }
            number = next;
            current = read(before);
            return current;
        }

        private FileRecord read(String before) throws IOException {
            String key = Strings.read(before, at);
            long length = at.readZLong();
            long modified = at.readLong();
            recipe = at.readByte() == 0 ? recipe : at.readLong();
            int failures = at.readVInt();
            long count = at.readVLong();
            var few = new ArrayList<Member>();
            String within = "";
            for (int left = at.readVInt(); left > 0; left--) {
                Member member = Members.read(within, at);
                within = member.within();
                few.add(member);
            }
            var many = new ArrayList<FileRecord.Extent>();
            for (int left = at.readVInt(); left > 0; left--) {
                many.add(new FileRecord.Extent(at.readVLong(), at.readVLong(), at.readVLong()));
            }
            return new FileRecord(new FileState(key, length, modified, recipe), count, failures, few, many);
        }

        private boolean isAt(String key) {
            return current != null && current.state().key().equals(key);
        }

        /** Goes to the first record that is not before a key; null if there is none. */
        @Nullable FileRecord seek(String key) throws IOException {
            if (size == 0) {
                return null;
            }
            if (isAt(key) || met && next() != null && isAt(key)) {
                met = true;
                return current; // as in a walk that meets the files that the last one met
            }
            met = false;
            boolean near =
                    current != null && KeyOrder.INSTANCE.compare(current.state().key(), key) <= 0;
            int block = near ? (int) (number / BLOCK) : -1;
            if (!near || block + 1 < keys.size() && KeyOrder.INSTANCE.compare(keys.get(block + 1), key) <= 0) {
                to((long) blockOf(key) * BLOCK);
            }
            FileRecord record = current;
            while (record != null && KeyOrder.INSTANCE.compare(record.state().key(), key) < 0) {
                record = next();
            }
            met = isAt(key);
            return record;
        }

        /** The last block that does not begin behind a key. */
        private int blockOf(String key) {
            int low = 0;
            int high = keys.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (KeyOrder.INSTANCE.compare(keys.get(middle), key) <= 0) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }
    }

    /** Writes such a file: records in order, then {@link #finish}. */
    static final class Writer implements Closeable {
        private final IndexOutput out;
        private final List<String> keys = new ArrayList<>();
        private final List<Long> offsets = new ArrayList<>();
        private final Set<String> memberFiles = new java.util.TreeSet<>();
        private long size;
        private String before = "";
        private long recipe;

        Writer(Directory directory, String name) throws IOException {
            out = directory.createOutput(name, IOContext.DEFAULT);
            try {
                CodecUtil.writeHeader(out, CODEC, VERSION);
            } catch (IOException | RuntimeException e) {
                out.close();
                throw e;
            }
        }

        void write(FileRecord record) throws IOException {
            FileState state = record.state();
            if (size % BLOCK == 0) {
                keys.add(state.key());
                offsets.add(out.getFilePointer());
                before = "";
                recipe = 0;
            }
            Strings.write(state.key(), before, out);
            out.writeZLong(state.size());
            out.writeLong(state.modified());
            out.writeByte((byte) (state.recipe() == recipe ? 0 : 1));
            if (state.recipe() != recipe) {
                out.writeLong(state.recipe());
            }
            out.writeVInt(record.failures());
            out.writeVLong(record.count());
            out.writeVInt(record.few().size());
            String within = "";
            for (Member member : record.few()) {
                Members.write(member, within, out);
                within = member.within();
            }
            out.writeVInt(record.many().size());
            for (FileRecord.Extent extent : record.many()) {
                out.writeVLong(extent.file());
                out.writeVLong(extent.offset());
                out.writeVLong(extent.count());
                memberFiles.add(Members.name(extent.file()));
            }
            before = state.key();
            recipe = state.recipe();
            size++;
        }

        void finish(Map<String, String> roots) throws IOException {
            long index = out.getFilePointer();
            out.writeVLong(size);
            out.writeVInt(keys.size());
            for (int i = 0; i < keys.size(); i++) {
                out.writeString(keys.get(i));
                out.writeVLong(offsets.get(i));
            }
            out.writeMapOfStrings(roots);
            out.writeSetOfStrings(memberFiles);
            out.writeLong(index);
            CodecUtil.writeFooter(out);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
